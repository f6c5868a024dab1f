import CFuzzer
import FoundationEssentials
import Glibc
import Properties

// fuzz PROPERTY FOLDER [libFuzzer's options and more folders]
//
// Tries bytes until some break the property. FOLDER keeps those that led anywhere new; the samples
// of the property are put into it first.

let arguments = CommandLine.arguments
guard arguments.count > 2, let property = Tried.property else {
  let names = Property.all.map(\.name).joined(separator: "|")
  print("usage: fuzz \(names) FOLDER [OPTIONS OF libFuzzer] [FOLDER…]")
  exit(64)
}

let folder = arguments[2]
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
for sample in property.samples {
  try Data(sample.bytes).write(to: URL(filePath: "\(folder)/\(sample.name)"))
}

let passedOn = [arguments[0]] + arguments.dropFirst(2) + [property.publicFolder].compactMap { $0 }
var count = Int32(passedOn.count)
var pointers = passedOn.map { strdup($0) } + [nil]
let status = pointers.withUnsafeMutableBufferPointer { buffer in
  var start = buffer.baseAddress
  return LLVMFuzzerRunDriver(&count, &start) { bytes, count in
    if let fault = Tried.property?.fault(Array(UnsafeBufferPointer(start: bytes, count: count))) {
      fatalError(fault)
    }
    return 0
  }
}
exit(status)
