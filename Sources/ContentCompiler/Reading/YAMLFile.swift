import Yams

/// Reads a YAML file: the plain ones quickly, all others with Yams.
struct YAMLFile {
  let file: SourceFile
  private(set) var faults: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
  }

  /// Nil, with a fault, if the file cannot be read.
  mutating func tree() -> Tree? {
    if let tree = PlainYAML.tree(of: file.bytes) { return tree }
    faults = YAMLFeature.faults(in: file)
    guard faults.isEmpty else { return nil }
    return composed()
  }

  /// What Yams makes of the file.
  mutating func composed() -> Tree? {
    let text = String(decoding: file.bytes, as: UTF8.self)
    do {
      // Without rules: nobody here wants to know whether a scalar looks like a number.
      let parser = try Parser(
        yaml: text, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        faults.append(Rule.yamlSyntax.fault("the file is empty", in: file, at: 0))
        return nil
      }
      return try tree(node, depth: 0)
    } catch let error as TooDeep {
      faults.append(Rule.yamlSyntax.fault("nested too deep", in: file, at: error.offset))
    } catch let error as YamlError {
      faults.append(fault(error))
    } catch {
      faults.append(Rule.yamlSyntax.fault("the file cannot be read as YAML", in: file, at: 0))
    }
    return nil
  }

  private struct TooDeep: Error {
    let offset: Int
  }

  private func tree(_ node: Node, depth: Int) throws(TooDeep) -> Tree {
    let start = offset(node.mark)
    guard depth < Limits.nesting else { throw TooDeep(offset: start) }
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
      return Tree(.scalar(scalar.string), at: isQuoted ? start + 1 : start)
    case .sequence(let sequence):
      var items: [Tree] = []
      for item in sequence { items.append(try tree(item, depth: depth + 1)) }
      return Tree(.list(items), at: start)
    case .mapping(let mapping):
      var pairs: [Tree.Pair] = []
      for (key, value) in mapping {
        pairs.append(
          Tree.Pair(
            key: try tree(key, depth: depth + 1), value: try tree(value, depth: depth + 1)))
      }
      return Tree(.map(pairs), at: start)
    case .alias: return Tree(.scalar(""), at: start)
    }
  }

  private func offset(_ mark: Mark?) -> Int {
    mark.map { file.offset(line: $0.line, scalarColumn: $0.column) } ?? 0
  }

  private func fault(_ error: YamlError) -> Diagnostic {
    switch error {
    case .reader(let problem, let offset, _, let yaml):
      let characters = yaml.prefix(offset ?? 0)
      return Rule.yamlSyntax.fault(problem, in: file, at: characters.utf8.count)
    case .composer(_, _, let mark, _) where mark.line > 1:
      return Rule.yamlFeature.fault(
        "a second document begins here", in: file, at: offset(mark),
        notes: ["a content file is one document; take out the line ‘---’"])
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return Rule.yamlSyntax.fault(
        problem, in: file, at: offset(mark), notes: notes(context))
    case .duplicatedKeysInMapping(let names, let context):
      return Rule.duplicateKey.fault(
        "‘\(names.first ?? "")’ is written twice in one map", in: file, at: offset(context.mark),
        notes: ["keep one of them"])
    default:
      return Rule.yamlSyntax.fault("the file cannot be read as YAML", in: file, at: 0)
    }
  }

  private func notes(_ context: YamlError.Context?) -> [String] {
    guard let context else { return [] }
    return ["\(context.text), which begins in line \(context.mark.line)"]
  }
}
