import TestSupport

/// When to kill a run: every second time at any moment, else near the moment at which it writes.
///
/// Writing is a small part of a run, and where it lies changes with what else the machine does; so it is learned.
struct KillAim {
  private let length: Double
  private var guess: Double
  private var isGuessing = false

  /// A run that takes so many seconds if nobody disturbs it.
  init(length: Double) {
    self.length = length
    guess = length * 0.8
  }

  /// After how many seconds the next run is killed.
  mutating func delay(using random: inout SeededGenerator) -> Double {
    isGuessing.toggle()
    return isGuessing
      ? guess * Double.random(in: 0.9...1.1, using: &random) : Double.random(in: 0...length, using: &random)
  }

  mutating func learn(wasTooEarly: Bool, wasTooLate: Bool) {
    guard isGuessing else { return }
    if wasTooLate { guess *= 0.85 } else if wasTooEarly { guess *= 1.12 }
  }
}
