/// Chooses members of a crowd so that few are chosen often and most hardly ever, as people are mentioned.
///
/// The one of rank r, from 0, has the weight 1 / (r + 2). Division alone, no power: that rounds the same everywhere.
struct PowerLaw {
  /// The members from the most to the least popular.
  let ranking: [Int]
  private let sums: [Double]

  init(count: Int, random: inout RandomSource) {
    var ranking = Array(0..<count)
    random.shuffle(&ranking)
    var sum = 0.0
    var sums: [Double] = []
    sums.reserveCapacity(count)
    for rank in 0..<count {
      sum += 1 / Double(rank + 2)
      sums.append(sum)
    }
    self.ranking = ranking
    self.sums = sums
  }

  func pick(_ random: inout RandomSource) -> Int {
    let goal = random.fraction() * (sums.last ?? 0)
    var low = 0
    var high = ranking.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > goal { high = middle } else { low = middle + 1 }
    }
    return ranking[low]
  }
}
