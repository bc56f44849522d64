import Synchronization
import VaultFiles

/// Watches the system calls of a run, and steps in at chosen ones.
final class Seam: Sendable {
  struct Event: Equatable, CustomStringConvertible {
    let call: SystemCall
    let name: String

    var description: String { "\(call.rawValue)(\(name))" }
  }

  private let log = Mutex<[Event]>([])
  private let rule: @Sendable (_ place: Int, _ event: Event) -> Intervention

  /// `rule` answers for each call by its place in the run, from 0, and by what it is.
  init(_ rule: @escaping @Sendable (_ place: Int, _ event: Event) -> Intervention = { _, _ in .proceed }) {
    self.rule = rule
  }

  var calls: SystemCalls {
    SystemCalls { call, name in
      let event = Event(call: call, name: String(decoding: name, as: UTF8.self))
      let place = self.log.withLock { log in
        log.append(event)
        return log.count - 1
      }
      return self.rule(place, event)
    }
  }

  var events: [Event] { log.withLock { $0 } }

  func places(of call: SystemCall) -> [Int] {
    events.indices.filter { events[$0].call == call }
  }
}
