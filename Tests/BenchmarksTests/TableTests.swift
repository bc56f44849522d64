import Testing

@testable import Benchmarks

@Suite("Tables of benchmarks")
struct TableTests {
  @Test("The median is the middle, or between the two in the middle")
  func median() {
    #expect(Statistics.median([3, 1, 2]) == 2)
    #expect(Statistics.median([4, 1, 2, 3]) == 2.5)
    #expect(Statistics.median([]) == nil)
  }

  @Test("Ratios are taken within each round")
  func ratio() {
    // The second round was ten times as slow for both.
    #expect(Statistics.medianRatio([2, 20, 2], to: [1, 10, 1]) == 2)
    #expect(Statistics.medianRatio([], to: [1]) == nil)
  }

  @Test(
    "Figures have three digits that count",
    arguments: [
      (1.234, "1.23"), (12.34, "12.3"), (123.4, "123"), (0.005, "0.01"), (9.999, "10.00"), (2, "2.00"),
    ])
  func digits(number: Double, text: String) {
    #expect(Figures.digits(number) == text)
  }

  @Test("Short times are told in thousandths")
  func seconds() {
    #expect(Figures.seconds(0.01234) == "12.3 ms")
    #expect(Figures.seconds(1.5) == "1.50 s")
  }

  @Test("Columns line up")
  func columns() {
    var table = MarkdownTable([("work", .left), ("×", .right)])
    table.add(["a longer one", "1.5"])
    #expect(
      table.text == """
        | work         |   × |
        | ------------ | --: |
        | a longer one | 1.5 |

        """)
  }

  @Test("The table says what is met and what is missed, and leaves out what was not measured")
  func report() throws {
    func usage(_ seconds: Double, _ peak: Int = 0) -> ChildUsage {
      ChildUsage(seconds: seconds, processorSeconds: seconds / 2, peakBytes: peak)
    }
    var measurements = Measurements()
    measurements[.gitStatus] = [usage(0.1), usage(0.1)]
    measurements[.unchanged] = [usage(0.12), usage(0.12)]
    measurements[.changed] = [usage(0.2), usage(0.2)]
    measurements[.first] = [usage(1, 90_000_000), usage(1, 90_000_000)]
    var smaller = Measurements()
    smaller[.unchanged] = [usage(0.01)]
    let size = try #require(VaultSize("10k"))
    let report = Report(size: size, measurements: measurements, smaller: smaller, missing: ["cmark", "rg"])
    #expect(
      report.text == """
        | work                                              | median | processor | beside       |   ratio |    target |        |
        | ------------------------------------------------- | -----: | --------: | ------------ | ------: | --------: | ------ |
        | `index`, nothing changed                          | 120 ms |   60.0 ms | `git status` |  1.20 × |  ≤ 1.30 × | met    |
        | `index`, one note changed, its dependents written | 200 ms |    100 ms | `git status` |  2.00 × |  ≤ 1.60 × | missed |
        | peak memory, first `index`                        |        |           |              | 90.0 MB | ≤ 80.0 MB | missed |

        Not installed, and therefore left out: cmark, rg.

        | yardstick    | median | processor | what it does                |
        | ------------ | -----: | --------: | --------------------------- |
        | `git status` | 100 ms |   50.0 ms | looks at every file's state |

        | from 1k to 10k           |  grows |   target |        |
        | ------------------------ | -----: | -------: | ------ |
        | `index`, nothing changed | 12.0 × | ≤ 11.0 × | missed |

        """)
  }

  @Test(
    "Arguments that make no sense are refused", arguments: [[], ["2k", "a", "b"], ["1k", "a", "b", "99"]])
  func arguments(words: [String]) {
    #expect(Arguments(words) == nil)
  }
}
