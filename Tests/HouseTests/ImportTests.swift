import TestSupport
import Testing

@Suite("Imports run one way")
struct ImportTests {
  private let files: [String]

  init() throws {
    files = try Repository.swiftFiles(below: "Sources")
  }

  @Test("A module imports only what stands to its right")
  func direction() throws {
    for file in files {
      let module = Modules.module(of: file)
      let place = try #require(Modules.order.firstIndex(of: module), "\(module) has no place in the order")
      for name in try Modules.imports(of: file) where !Modules.outside.contains(name) {
        let other = try #require(
          Modules.order.firstIndex(of: name), "\(file) imports \(name), which is unknown")
        #expect(other > place, "\(file) imports \(name)")
      }
    }
  }

  @Test("Package.swift declares what a module imports, and nothing more")
  func declarations() throws {
    let declared = try Manifest.dependencies()
    var imported: [String: Set<String>] = [:]
    for file in files {
      let names = try Modules.imports(of: file).filter { Modules.order.contains($0) }
      imported[Modules.module(of: file), default: []].formUnion(names)
    }
    for (module, names) in imported { #expect(declared[module] == names, "\(module)") }
    #expect(declared["Benchmarks"] == [])
  }

  @Test("The benchmarks import no room, and nothing but their tests imports them")
  func benchmarks() throws {
    for file in try Repository.swiftFiles(below: "Benchmarks") {
      #expect(Modules.forBenchmarks.isSuperset(of: try Modules.imports(of: file)), "\(file)")
    }
    for file in try files + Repository.swiftFiles(below: "Tests")
    where !file.hasPrefix("Tests/BenchmarksTests/") {
      #expect(!(try Modules.imports(of: file)).contains("Benchmarks"), "\(file)")
    }
  }

  @Test("Each library of C has one room that imports it")
  func owners() throws {
    for file in files {
      for name in try Modules.imports(of: file) {
        guard let owner = Modules.owners[name] else { continue }
        #expect(Modules.module(of: file) == owner, "\(file) imports \(name)")
      }
    }
  }

  @Test("The hot path is free of Foundation, and nobody imports the whole of it")
  func foundation() throws {
    for file in files {
      let imports = try Modules.imports(of: file)
      #expect(!imports.contains("Foundation"), "\(file)")
      if Modules.withoutFoundation.contains(Modules.module(of: file)) {
        #expect(!imports.contains("FoundationEssentials"), "\(file)")
      }
    }
  }
}
