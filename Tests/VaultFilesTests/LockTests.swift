import Synchronization
import Testing
import VaultFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("BYTES 19: one writing run at a time")
struct LockTests {
  @Test("a second run waits and then gives up with a sentence, and no file is left in the vault")
  func givesUp() throws {
    let vault = try TestVault()
    let first = try vault.root().lock()
    let isExclusive = first.isExclusive
    #expect(isExclusive)
    let error = #expect(throws: LockError.self) {
      _ = try vault.root().lock(waiting: .milliseconds(60))
    }
    #expect(error == .lockedByAnotherRun)
    #expect(error?.description == "another run is writing to this vault; try again when it is done")
    #expect(try vault.names() == [])
    _ = consume first
    _ = try vault.root().lock(waiting: .zero)
  }

  @Test("a run that waits gets the lock when the other is done")
  func waits() async throws {
    let vault = try TestVault()
    let order = Order()
    let first = try vault.root().lock()
    let second = Task.detached {
      let lock = try vault.root().lock(waiting: .seconds(60))
      order.names.withLock { $0.append("second") }
      _ = consume lock
    }
    try await Task.sleep(for: .milliseconds(50))
    order.names.withLock { $0.append("first") }
    _ = consume first
    try await second.value
    #expect(order.names.withLock { $0 } == ["first", "second"])
  }

  private final class Order: Sendable {
    let names = Mutex<[String]>([])
  }
}
