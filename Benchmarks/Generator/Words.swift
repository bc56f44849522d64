/// The words that generated vaults are made of.
enum Words {
  static let givenNames = list(
    """
    Aino Alba Anselm Ayla Bastian Beatrix Benedikt Carmen Cosima Dagny Dario Delia Edda Elif Elio Emre Enno Fenja Fiona \
    Flora Gesine Greta Hedda Henrik Ida Ilja Imke Irma Isak Jale Jasper Jette Jorid Jovan Juna Kaja Kasimir Kerstin Lale \
    Lasse Linnea Livia Ludwig Malin Marit Matti Mira Nele Nils Odile Orla Pascal Paula Pelle Ragna Renée Rieke Ronja Rune \
    Salome Sanna Sven Tamsin Thea Thore Tilda Tove Ulrike Valentin Vigdis Wanja Wilma Yorick Zoë Jörg Łucja Åse Íris
    """)

  static let familyNames = list(
    """
    Abendroth Achterberg Alder Amsel Ashdown Barkhorn Birkeland Blackwood Borg Brandt Buchwald Calloway Castellan Dahl \
    Dornfeld Eastwick Ebersold Engel Falk Fennimore Fjord Flint Forsberg Gallagher Garnet Goldammer Greenhalgh Haldane \
    Hartmann Hazel Hirsch Holmqvist Ingram Jarvis Kaltenbach Karlsen Kestrel Kirsch Lachmann Larkin Lindqvist Lorenz Lund \
    Marlowe Meadows Merle Mooney Nachtigall Norling Oakley Olsson Osprey Palmgren Petrel Quist Ravn Rosenthal Rowan Saltz \
    Sandell Schilling Sinclair Sommer Sparrow Stern Storm Strand Tanner Thorne Tide Uhland Vance Vogel Wachter Waldorf \
    Westergaard Winther Yarrow Zeller Zimmer Brännström Gärtner Löfgren Peña
    """)

  static let japaneseFamilyNames = list("青木 池田 石川 岡田 小川 木村 近藤 斎藤 清水 杉山 千葉 長谷川 林 平野 藤原 三浦 森 横山")
  static let japaneseGivenNames = list("葵 明 一郎 梅子 薫 桜 進 月子 哲也 奈々 春樹 光 冬美 誠司 桃子 優 蓮 若菜")

  static let companies = list(
    "Birch Cobalt Drift Ember Fathom Gneiss Hearth Inlet Juniper Kiln Loom Mortar Nimbus")
  static let circles = list(
    "allotment choir colleague customer family football friend mentor neighbour rowing school theatre")
  static let hobbies = list(
    "archery baking bees cello chess darts enamel fishing kites maps origami rowing skating weaving")
  static let skills = list(
    "accounts carpentry editing law mediation optics plumbing printing soil statistics teaching typography")
  static let cadences = list("7d 2w 30d 6w 60d 90d 180d 1y")
  static let occasions = list(
    "breakfast call coffee concert dinner fair hike lesson lunch meeting mixer visit workshop")
  static let places = list("Aarhus Bremen Kyoto Porto home online")

  static let adjectives = list(
    "bitter bright calm coastal double early frozen hidden hollow inner late lost narrow plain slow wild")
  static let things = list(
    "anchor bakery barn bell bridge candle harbour kettle lantern ledger mill orchard press quarry tide window"
  )
  static let fields = list(
    "accounts customs drawings economics ethics grammar history lessons maintenance measures notes plans repairs sources songs theory"
  )

  static let verbs = list("ask call forward invite lend pay remind return send show thank visit")
  static let joints = list("about after for from see via with")

  static let plain = list(
    """
    a about across after again all along almost already also an and another any around as at away back before began behind \
    best better between big both bring but by came can carried changed city clear cold come corner could cut day did door \
    down each early enough even evening every far few field find first for found friends from garden gave get give go good \
    had half hand hard has have he held her here him his home hours house how idea if in is it its kept kind last late left \
    less letter light like little long look made many may might month more morning most much must near never new next night \
    no not now of off often old on once one only open or other our out over own paper part people place plan put quite read \
    road room said same saw school season second see she should side since sky small so some soon spring station still stone \
    story summer table taken talk than that the their them then there these they thing think third this those thought three \
    through time to together told took town train tree turn two under until up us use very visit walk wall was water way we \
    week well went were what when where which while white who why winter with wood word work would write year yet you young
    """)

  static let japaneseSentences = [
    "明日の朝に電話をかける約束をした。", "駅の近くの喫茶店で会った。", "庭の手入れを手伝ってもらった。", "新しい仕事にもう慣れたそうだ。",
    "借りた本を返すのを忘れないように。", "秋に京都へ行く計画がある。", "お子さんは来年から小学校に通う。", "印刷の見本を見せてくれた。",
  ]

  private static func list(_ words: String) -> [String] {
    words.split(separator: " ").map(String.init)
  }
}
