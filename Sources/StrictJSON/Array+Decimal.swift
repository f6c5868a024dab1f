extension [UInt8] {
  /// Appends an integer as it is written in decimal.
  package mutating func append(decimal integer: Int) {
    if integer < 0 { append(UInt8(ascii: "-")) }
    let magnitude = integer.magnitude
    var worth: UInt = 1
    while magnitude / worth > 9 { worth *= 10 }
    while worth > 0 {
      append(UInt8(ascii: "0") + UInt8(magnitude / worth % 10))
      worth /= 10
    }
  }
}
