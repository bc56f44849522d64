import Foundation
import TestSupport
import Testing

@Suite("Questions asked of a large vault by others")
struct RealVaultTests {
  private static let name = "vaults/knowledge-garden"

  @Test(
    "The links of three thousand notes are told as JSON, in plausible numbers",
    .enabled(if: SharedData.has(name)))
  func links() throws {
    struct Answer: Decodable {
      struct Entry: Decodable {
        struct Lead: Decodable { let kind, rule: String }
        let leadsTo: Lead
        let others: [String]
      }
      let version: Int
      let links: [Entry]
    }
    let folder = try TemporaryFolder()
    let result = try Shell.run("enishi links --json --vault '\(SharedData.path(Self.name))'", in: folder.path)
    #expect(result.status == 0)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let answer = try decoder.decode(Answer.self, from: Data(result.output.utf8))
    let kinds = Dictionary(grouping: answer.links, by: \.leadsTo.kind).mapValues(\.count)
    #expect(answer.version == 1)
    #expect(answer.links.count > 6_000)
    #expect(kinds["note", default: 0] > 4_000)
    #expect((500...2_000).contains(kinds["file", default: 0]))
    #expect((500...2_000).contains(kinds["nothing", default: 0]))
    #expect(Set(kinds.keys).isSubset(of: ["note", "file", "nothing", "outside", "person"]))
    #expect((1...50).contains(answer.links.count { !$0.others.isEmpty }))
  }

  @Test("What is found in the text are the lines that hold it", .enabled(if: SharedData.has(name)))
  func find() throws {
    let folder = try TemporaryFolder()
    let path = SharedData.path(Self.name)
    let found = try Shell.run(
      "enishi find NoSQL --limit 999 --vault '\(path)' | grep -c 'md:[0-9]*:'", in: folder.path)
    let plain = try Shell.run("grep -rhi --include='*.md' NoSQL '\(path)' | wc -l", in: folder.path)
    #expect(found.output == plain.output)
  }
}
