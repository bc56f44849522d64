import TestSupport
import Testing

@Suite("The house's habits")
struct StyleTests {
  private let files: [String]

  init() throws {
    files = try Repository.swiftFiles(below: "Sources")
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

  @Test("BYTES 30: no source opens a connection or knows of any")
  func network() throws {
    for file in files {
      let text = try Repository.text(file)
      for word in ["socket(", "connect(", "getaddrinfo", "URLSession", "Network.", "http://", "https://"] {
        #expect(!text.contains(word), "\(file): \(word)")
      }
    }
  }

  @Test("Every finding is listed in docs/findings.md with its level")
  func findings() throws {
    let names = try Repository.text("Sources/Notes/FindingKind+Name.swift").matches(of: /: "([a-z0-9-]+)"/)
    let docs = try Repository.text("docs/findings.md")
    #expect(names.count > 20)
    for name in names { #expect(docs.contains("| `\(name.output.1)` |"), "\(name.output.1)") }
  }
}
