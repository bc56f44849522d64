import Blocks
import NoteIndex
import Notes
import VaultFiles

extension Vault {
  /// What `index` answered when it last found nothing to write, if all that it rests on is still the same.
  ///
  /// All is: every file's state, what the scan met besides, the program, the configuration and the day. Then nothing
  /// is read, and no more than one row of the cache is asked for (BYTES 17).
  borrowing func settledReport(_ scan: VaultScan) -> WriteReport? {
    guard scan.leftovers.isEmpty else { return nil }
    let key = settledKey
    let found = cache.attempt { cache throws(CacheError) in
      try cache.holds(.fingerprint, scan.manifest.fingerprint) ? cache.value(.settled) : nil
    }
    guard let packed = found ?? nil else { return nil }
    var unpacker = Unpacker(packed)
    guard unpacker.data() == key else { return nil }
    let report = WriteReport(from: &unpacker)
    return unpacker.isWhole ? report : nil
  }

  /// Keeps the answer of a run that found nothing to write for the next one.
  ///
  /// What depends on more than the notes, such as a file that an editor holds, is found anew each time.
  borrowing func settle(_ report: WriteReport, _ contents: VaultContents, _ plan: Plan) {
    guard plan.isIdle, !plan.hasAnswers, report.carriedOut.count == 0,
      contents.scan.leftovers.isEmpty
    else { return }
    var packer = Packer()
    packer.data(settledKey)
    packer.value(report)
    let packed = packer.bytes
    let isRead = contents.sources.count { $0 != nil } == contents.scan.notes.count
    guard isRead, cache.canWrite else { return }
    _ = cache.attempt { cache throws(CacheError) in
      if try cache.holds(.settled, packed) { return }
      try cache.begin(.writing)
      // Files that cannot be trusted yet, and other runs, make the manifest differ: the answer is not for that.
      if try cache.holds(.fingerprint, contents.scan.manifest.fingerprint) {
        try cache.set(.settled, to: packed)
      }
      try cache.commit()
    }
  }

  private var settledKey: [UInt8] {
    basis + Array(" \(today)".utf8)
  }
}
