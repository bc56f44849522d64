import ArgumentParser

/// The command line's root.
struct Enishi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enishi",
    abstract: "The people in your notes: backlinks and follow-ups, written where you read them.",
    discussion: """
      A vault is a folder of Markdown notes about people and meetings. Enishi reads it, \
      and writes inside its own marked blocks and nowhere else.

      Begin with `enishi index --dry-run`, which writes nothing.
      """,
    version: "0.1.0",
    subcommands: [
      IndexCommand.self, DueCommand.self,
      // What was done
      DoneCommand.self, ContactedCommand.self, LogCommand.self, SnoozeCommand.self,
      // Whom and what one looks for
      ShowCommand.self, BriefCommand.self, FindCommand.self,
      // Who knows whom
      PathCommand.self, IntrosCommand.self,
      ReviewCommand.self,
      EventsCommand.self, StatsCommand.self,
      // What one is after, and what one gives
      GoalsCommand.self, GoalCommand.self, GiveCommand.self, CommonCommand.self, MeCommand.self,
      GrowthCommand.self,
      // The notes themselves
      BacklinksCommand.self, LinksCommand.self, ExplainCommand.self, CheckCommand.self, DoctorCommand.self,
      VerifyCommand.self, StripCommand.self, InitCommand.self, ConfigCommand.self, GitCommand.self,
      MergeDriverCommand.self,
    ])
}
