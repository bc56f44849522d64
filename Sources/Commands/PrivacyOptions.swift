import ArgumentParser

/// The option of commands that ask: private notes are shown only to whoever wants them (BYTES 29).
struct PrivacyOptions: ParsableArguments {
  @Flag(name: .customLong("private"), help: "Show private notes and comments, too.")
  var showsPrivate = false
}
