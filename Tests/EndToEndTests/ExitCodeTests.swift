import TestSupport
import Testing

@Suite("BYTES 28: exit codes")
struct ExitCodeTests {
  @Test(
    "BYTES 28: each command ends with the code that its answer calls for",
    arguments: [
      ("enishi index", 0), ("enishi index --check", 0), ("enishi due", 0), ("enishi backlinks 佐藤花子", 0),
      ("enishi check", 0), ("enishi check --unsure", 0), ("enishi doctor", 0),
      ("enishi check kim", 0), ("enishi check nobody", 1), ("enishi check --format xml", 2),
      ("enishi check --unsure --format sarif", 2), ("enishi check --format github | head -n 1", 0),
      ("echo 'no: such' > .enishi/config.yaml; enishi doctor", 1), ("enishi doctor /no/such/folder", 3),
      ("enishi --help", 0), ("enishi --version", 0), ("enishi due | head -n 1", 0),
      ("enishi links", 0), ("enishi links --broken", 0),
      ("enishi explain '[[kim]]'", 0), ("enishi explain 'Priya Nandan'", 0), ("enishi links | head -n 1", 0),
      ("enishi links Nobody", 1), ("enishi explain Nobody", 1), ("enishi explain kim --from Nobody", 1),
      ("enishi explain '[[#a]]'", 2),
      ("enishi find kim", 0), ("enishi find zeppelin", 1), ("enishi find zeppelin --json", 1),
      ("enishi find kim --limit 0", 2),
      ("enishi show kim", 0), ("enishi show Nobody", 1),
      ("enishi backlinks Nobody", 1), ("echo '[[kim]]' >> Home.md; enishi index --check", 1),
      ("echo '<!-- enishi:backlinks -->' >> Home.md; enishi index", 1),
      ("echo '<!-- enishi:backlinks -->' >> Home.md; enishi check", 1),
      ("enishi config", 0), ("echo '[[Nobody at all]]' >> Home.md; enishi check", 0),
      (
        "echo 'rules: {broken-link: error}' > .enishi/config.yaml; echo '[[Nobody at all]]' >> Home.md; enishi check",
        1
      ),
      ("enishi init --yes", 2), ("rm .enishi/config.yaml; enishi init", 2),
      ("rm .enishi/config.yaml; enishi init --dry-run", 0), ("rm .enishi/config.yaml; enishi init -y", 0),
      ("enishi due --no-such-option", 2), ("echo 'no: such' > .enishi/config.yaml; enishi index", 2),
      ("enishi strip && rm -r .enishi && enishi --help && enishi index --vault .", 2),
      ("enishi git", 2), ("git init -q; enishi git status", 1), ("git init -q; enishi git install -n", 0),
      ("git init -q; enishi git install; enishi git", 0), ("git init -q; enishi git uninstall", 0),
      ("git init -q; enishi git install; rm .git/hooks/pre-commit; enishi git status", 1),
      ("git init -q; enishi git install --hooks some", 2),
      ("enishi index --vault /no/such/folder", 3), ("enishi due > /dev/full", 3),
    ] as [(String, Int32)])
  func code(command: String, expected: Int32) throws {
    let vault = try TemporaryFolder(copyOf: Repository.path("ExampleVault"))
    let dated = command.replacing("enishi index", with: "enishi index --today 2026-11-22")
    #expect(try Shell.run(dated, in: vault.path).status == expected, "\(command)")
  }
}
