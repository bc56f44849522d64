import TestSupport
import Testing

@Suite("The house's habits")
struct StyleTests {
  private let files: [String]

  init() throws {
    files = try Repository.swiftFiles(below: "Sources") + Repository.swiftFiles(below: "Benchmarks")
  }

  @Test("No file is longer than 400 lines, and half are shorter than 100")
  func length() throws {
    let lengths = try files.map {
      try Repository.text($0).split(separator: "\n", omittingEmptySubsequences: false).count
    }
    for (file, length) in zip(files, lengths) { #expect(length <= 400, "\(file)") }
    #expect(lengths.sorted()[lengths.count / 2] <= 100)
  }

  @Test("Nothing is public: an application has no callers outside")
  func access() throws {
    for file in files {
      let text = try Repository.text(file)
      #expect(!text.contains("\npublic ") && !text.contains(" public "), "\(file)")
    }
  }

  @Test("No room bears the name of a type in it")
  func names() throws {
    for file in files {
      let module = Modules.module(of: file)
      for kind in ["struct", "enum", "class", "actor", "protocol"] {
        #expect(!(try Repository.text(file)).contains(" \(kind) \(module)\(":")"), "\(file)")
        #expect(!(try Repository.text(file)).contains(" \(kind) \(module) "), "\(file)")
      }
    }
  }

  /// A format's name for itself, which looks like an address and is never opened.
  private static let names = ["https://json.schemastore.org/sarif-2.1.0.json"]

  @Test("BYTES 30: no source opens a connection or knows of any")
  func network() throws {
    for file in files {
      let text = Self.names.reduce(try Repository.text(file)) { $0.replacing($1, with: "") }
      for word in [
        "socket(", "connect(", "getaddrinfo", "URLSession", "import Network", "http://", "https://",
      ] {
        #expect(!text.contains(word), "\(file): \(word)")
      }
    }
  }

  @Test("Every finding, and every reason of what is left out, is listed in docs/findings.md")
  func findings() throws {
    let docs = try Repository.text("docs/findings.md")
    for source in ["Notes/FindingKind+Name", "Relations/LeftOut+Words"] {
      let names = try Repository.text("Sources/\(source).swift").matches(of: /case \..*: "([a-z0-9-]+)"/)
      #expect(names.count > 15)
      for name in names { #expect(docs.contains("| `\(name.output.1)` |"), "\(name.output.1)") }
    }
    let subjects = try Repository.text("Sources/Workspace/Doctor/DoctorSubject.swift")
    for name in subjects.matches(of: /\n  case ([a-zA-Z]+)( = "([a-z-]+)")?/) {
      let name = name.output.3 ?? name.output.1
      #expect(docs.contains("| `\(name)` |"), "\(name)")
    }
  }
}
