/// A source of random numbers that gives the same ones on every machine and with every version of Swift.
///
/// SplitMix64, and a reduction of its own: how the standard library makes a number in a range out of random bits is
/// not promised to stay.
struct RandomSource {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A source of its own for one note, so that no note depends on how much was drawn for another.
  init(seed: UInt64, part: Character, number: Int) {
    var source = RandomSource(seed: seed)
    let letter = UInt64(part.asciiValue ?? 0)
    self.init(seed: source.next() ^ (letter << 56) ^ (UInt64(number) &* 0xD134_2543_DE82_EF95))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, the bound.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// A number from 0 up to, not including, 1.
  mutating func fraction() -> Double {
    Double(next() >> 11) / 9_007_199_254_740_992
  }

  /// True so many times of a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of the choices, of which there is at least one.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[below(choices.count)]
  }

  /// So many different choices, in random order.
  mutating func sample<Choice>(_ count: Int, of choices: [Choice]) -> [Choice] {
    var choices = choices
    shuffle(&choices)
    return Array(choices.prefix(count))
  }

  mutating func shuffle<Element>(_ list: inout [Element]) {
    for last in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(last, below(last + 1)) }
  }
}
