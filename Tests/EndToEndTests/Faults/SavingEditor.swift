import Foundation
import Synchronization

/// An editor that has one note open and saves it all the time, in the way of its kind.
///
/// Each save adds a line `save 7 [[…]]`; what it has saved must be in the note until it saves again.
final class SavingEditor: Sendable {
  enum Kind: CaseIterable {
    /// Empties the file and writes.
    case plain

    /// Writes another file and renames it over.
    case renaming

    /// Moves the file aside as `note~` and writes a new one, with a swap file beside it while it saves.
    case vim

    /// Locks the note with a symlink, writes another file and renames it over.
    case emacs
  }

  let path: String
  let kind: Kind
  /// Whether it keeps what it has read once, and never looks what others wrote.
  private let keepsBuffer: Bool
  private let others: [String]
  private let isStopped = Atomic(false)
  private let done = DispatchSemaphore(value: 0)

  /// What came of it: how often it saved, and the saves that were not there at the next one.
  let result = Mutex((saves: 0, lost: [String]()))

  init(_ path: String, _ kind: Kind, keepsBuffer: Bool, linksTo others: [String]) {
    self.path = path
    self.kind = kind
    self.keepsBuffer = keepsBuffer
    self.others = others
  }

  func start() {
    Thread { [self] in
      work()
      done.signal()
    }.start()
  }

  /// Ends the editor's work after its last save.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    done.wait()
  }

  private func work() {
    var buffer = read() ?? ""
    var number = 0
    while !isStopped.load(ordering: .relaxed) {
      number += 1
      let line = "save \(number) of [[\(others.randomElement() ?? "")]], \(UInt64.random(in: 0...(.max)))"
      if !keepsBuffer { buffer = read() ?? buffer }
      // The newest line goes to the top: below it there may be blocks.
      buffer =
        line + "\n"
        + buffer.split(separator: "\n", omittingEmptySubsequences: false).filter {
          !$0.hasPrefix("save \(number - 1) ")
        }.joined(separator: "\n")
      save(buffer)
      usleep(.random(in: 0...30_000))
      let isThere = stands(line)
      result.withLock { result in
        result.saves = number
        if !isThere { result.lost.append(line) }
      }
    }
  }

  /// Whether a line is in the note; for the moment in which two files are exchanged and exchanged back it is not.
  private func stands(_ line: String) -> Bool {
    for _ in 1...200 {
      if read()?.hasPrefix(line + "\n") == true { return true }
      usleep(5_000)
    }
    return false
  }

  private func read() -> String? {
    (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) }
  }

  // MARK: Saving

  private var folder: String { path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } }
  private var name: String { String(path.split(separator: "/").last ?? "") }

  private func save(_ text: String) {
    switch kind {
    case .plain: write(text, to: path)
    case .renaming:
      write(text, to: "\(folder)/\(name).tmp")
      _ = unsafe rename("\(folder)/\(name).tmp", path)
    case .vim:
      write("", to: "\(folder)/.\(name).swp")
      _ = unsafe rename(path, "\(path)~")
      write(text, to: path)
      _ = unsafe unlink("\(path)~")
      _ = unsafe unlink("\(folder)/.\(name).swp")
    case .emacs:
      _ = unsafe symlink("somebody@elsewhere.1:1", "\(folder)/.#\(name)")
      write(text, to: "\(folder)/#\(name)#")
      _ = unsafe rename("\(folder)/#\(name)#", path)
      _ = unsafe unlink("\(folder)/.#\(name)")
    }
  }

  private func write(_ text: String, to path: String) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    // In two parts, as long texts are.
    let bytes = Array(text.utf8)
    handle.write(Data(bytes.prefix(bytes.count / 2)))
    handle.write(Data(bytes.dropFirst(bytes.count / 2)))
  }
}
