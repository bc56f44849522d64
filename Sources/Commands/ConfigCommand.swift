import ArgumentParser
import Configuration
import Text
import Workspace

/// Shows every setting and where it comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show every setting, and where it comes from.",
    discussion: """
      The answer can be kept as .enishi/config.yaml, whole or in part. It says too which folder is the vault \
      and why, and where its cache lies.
      """)

  @Argument(help: ArgumentHelp("The vault's folder; the same as --vault.", valueName: "DIR"))
  var folder: String?

  @OptionGroup var options: VaultOptions

  func run() throws {
    let place = try options.locate(folder)
    let vault = try options.open(folder)
    let answer = try Failure.reported { try vault.configuration() }
    if options.json { return try JSONAnswer.print(ConfigJSON(answer, place)) }
    print(answer, place)
  }

  private func print(_ answer: Vault.ConfigurationAnswer, _ place: VaultPlace) {
    let file = answer.hasFile ? "\(Settings.path)" : "none; `enishi init` makes one"
    var output = Output()
    let head = [
      "vault: \(answer.root) (\(place.reason))", "configuration: \(file)",
      "cache: \(answer.cache ?? "none, for there is no HOME")",
    ]
    for line in head { output.line("# " + Terminal.clean(line)) }
    output.line()
    let lines = Setting.yaml(answer.settings)
    let width = lines.map(\.text.displayWidth).filter { $0 <= Self.widest }.max() ?? 0
    for (text, setting) in lines {
      guard let setting else {
        output.line(Terminal.clean(text))
        continue
      }
      let space = String(repeating: " ", count: max(0, width - text.displayWidth))
      let source = "# " + source(of: setting, answer)
      output.line(Terminal.clean(text) + space + "  " + options.terminal.styled(Terminal.clean(source), .dim))
    }
    output.flush()
  }

  /// The sources stand in one column, but for lines that would push it off a screen of 80.
  private static let widest = 50

  private func source(of setting: Setting, _ answer: Vault.ConfigurationAnswer) -> String {
    if let line = setting.line { return "\(Settings.path):\(line)" }
    guard setting.name == "timezone" else { return "default" }
    return "default: the machine's" + (answer.machineZone.map { ", \($0)" } ?? "")
  }
}
