// Names without spaces, first and last code point, as the Unicode Character Database (Blocks.txt) tells them.
const BLOCKS = `
BasicLatin 0 7f, Chakma 11100 1114f, Sogdian 10f30 10f6f, TamilSupplement 11fc0 11fff
KanaSupplement 1b000 1b0ff, MeeteiMayek abc0 abff, MiscellaneousSymbolsandArrows 2b00 2bff
CountingRodNumerals 1d360 1d37f, CJKCompatibility 3300 33ff, Adlam 1e900 1e95f
CherokeeSupplement ab70 abbf, Palmyrene 10860 1087f, SupplementalArrows-B 2900 297f
LatinExtended-A 100 17f, PsalterPahlavi 10b80 10baf, SupplementaryPrivateUseArea-A f0000 fffff
LatinExtended-E ab30 ab6f, TaiLe 1950 197f, BlockElements 2580 259f
CJKCompatibilityIdeographsSupplement 2f800 2fa1f, Tangut 17000 187ff
MiscellaneousMathematicalSymbols-B 2980 29ff, CyrillicSupplement 500 52f, NewTaiLue 1980 19df
Kaithi 11080 110cf, Elbasan 10500 1052f, Chorasmian 10fb0 10fdf, Syriac 700 74f, Hebrew 590 5ff
MiscellaneousMathematicalSymbols-A 27c0 27ef, GeorgianExtended 1c90 1cbf, Lepcha 1c00 1c4f
Coptic 2c80 2cff, Tagalog 1700 171f, MathematicalAlphanumericSymbols 1d400 1d7ff
OttomanSiyaqNumbers 1ed00 1ed4f, EnclosedAlphanumerics 2460 24ff
CJKUnifiedIdeographsExtensionA 3400 4dbf, Phoenician 10900 1091f, CypriotSyllabary 10800 1083f
Limbu 1900 194f, SupplementalSymbolsandPictographs 1f900 1f9ff, CombiningDiacriticalMarks 300 36f
HighPrivateUseSurrogates db80 dbff, Marchen 11c70 11cbf, Cyrillic 400 4ff, Gothic 10330 1034f
ArabicExtended-B 870 89f, AncientGreekNumbers 10140 1018f, NyiakengPuachueHmong 1e100 1e14f
SuperscriptsandSubscripts 2070 209f, MiscellaneousSymbolsandPictographs 1f300 1f5ff
HighSurrogates d800 db7f, IndicSiyaqNumbers 1ec70 1ecbf, Osmanya 10480 104af
SinhalaArchaicNumbers 111e0 111ff, Cherokee 13a0 13ff, Kannada c80 cff, Bhaiksuki 11c00 11c6f
Lisu a4d0 a4ff, KanaExtended-B 1aff0 1afff, MongolianSupplement 11660 1167f
OrnamentalDingbats 1f650 1f67f, Sinhala d80 dff, Wancho 1e2c0 1e2ff, HanifiRohingya 10d00 10d3f
Emoticons 1f600 1f64f, Vithkuqi 10570 105bf, Tirhuta 11480 114df, CyrillicExtended-B a640 a69f
Carian 102a0 102df, Malayalam d00 d7f, ShorthandFormatControls 1bca0 1bcaf
CopticEpactNumbers 102e0 102ff, CommonIndicNumberForms a830 a83f, Buginese 1a00 1a1f
EthiopicExtended-B 1e7e0 1e7ff, YijingHexagramSymbols 4dc0 4dff, Ogham 1680 169f, GreekandCoptic 370 3ff
Deseret 10400 1044f, MendeKikakui 1e800 1e8df, Cuneiform 12000 123ff, MasaramGondi 11d00 11d5f
Specials fff0 ffff, CaucasianAlbanian 10530 1056f, Glagolitic 2c00 2c5f
CJKCompatibilityIdeographs f900 faff, OlChiki 1c50 1c7f, MyanmarExtended-B a9e0 a9ff
LatinExtended-D a720 a7ff, HangulCompatibilityJamo 3130 318f, Sundanese 1b80 1bbf
SymbolsforLegacyComputing 1fb00 1fbff, Phags-pa a840 a87f, ArabicPresentationForms-B fe70 feff
Takri 11680 116cf, Latin-1Supplement 80 ff, Shavian 10450 1047f, SpacingModifierLetters 2b0 2ff
Hiragana 3040 309f, CombiningDiacriticalMarksExtended 1ab0 1aff, Nushu 1b170 1b2ff, Ethiopic 1200 137f
LinearBIdeograms 10080 100ff, DivesAkuru 11900 1195f, EgyptianHieroglyphFormatControls 13430 1343f
Tagbanwa 1760 177f, GunjalaGondi 11d60 11daf, Khudawadi 112b0 112ff, Arrows 2190 21ff
AlphabeticPresentationForms fb00 fb4f, Ahom 11700 1174f, InscriptionalParthian 10b40 10b5f
SundaneseSupplement 1cc0 1ccf, SuttonSignWriting 1d800 1daaf, MusicalSymbols 1d100 1d1ff
Sharada 11180 111df, CJKUnifiedIdeographsExtensionF 2ceb0 2ebef, Manichaean 10ac0 10aff
UnifiedCanadianAboriginalSyllabicsExtended 18b0 18ff, EarlyDynasticCuneiform 12480 1254f
KayahLi a900 a92f, Tangsa 16a70 16acf, LatinExtended-G 1df00 1dfff
CombiningDiacriticalMarksSupplement 1dc0 1dff, Khojki 11200 1124f, LisuSupplement 11fb0 11fbf
Makasar 11ee0 11eff, ArabicMathematicalAlphabeticSymbols 1ee00 1eeff, CJKCompatibilityForms fe30 fe4f
Tamil b80 bff, SymbolsandPictographsExtended-A 1fa70 1faff, Mahajani 11150 1117f, Bopomofo 3100 312f
BoxDrawing 2500 257f, Grantha 11300 1137f, PhoneticExtensionsSupplement 1d80 1dbf, Yezidi 10e80 10ebf
HangulJamo 1100 11ff, Gujarati a80 aff, NKo 7c0 7ff, Nabataean 10880 108af, PhaistosDisc 101d0 101ff
PahawhHmong 16b00 16b8f, MeeteiMayekExtensions aae0 aaff, ImperialAramaic 10840 1085f
SupplementalArrows-C 1f800 1f8ff, Toto 1e290 1e2bf, CJKUnifiedIdeographsExtensionD 2b740 2b81f
Dingbats 2700 27bf, SmallFormVariants fe50 fe6f, LatinExtended-F 10780 107bf, Hanunoo 1720 173f
SupplementalPunctuation 2e00 2e7f, TaiViet aa80 aadf, Mongolian 1800 18af, Newa 11400 1147f
DominoTiles 1f030 1f09f, LinearA 10600 1077f, DevanagariExtended a8e0 a8ff
HangulJamoExtended-A a960 a97f, TangutComponents 18800 18aff, Batak 1bc0 1bff, OldPersian 103a0 103df
Lydian 10920 1093f, Georgian 10a0 10ff, Khmer 1780 17ff, ModifierToneLetters a700 a71f, Kanbun 3190 319f
Avestan 10b00 10b3f, PlayingCards 1f0a0 1f0ff, HangulSyllables ac00 d7af, Devanagari 900 97f
Thaana 780 7bf, PrivateUseArea e000 f8ff, OldItalic 10300 1032f, IPAExtensions 250 2af
KatakanaPhoneticExtensions 31f0 31ff, CombiningDiacriticalMarksforSymbols 20d0 20ff
OldHungarian 10c80 10cff, LetterlikeSymbols 2100 214f, ByzantineMusicalSymbols 1d000 1d0ff
YiSyllables a000 a48f, OldSouthArabian 10a60 10a7f, TaiXuanJingSymbols 1d300 1d35f
OldTurkic 10c00 10c4f, Cypro-Minoan 12f90 12fff, Buhid 1740 175f
IdeographicSymbolsandPunctuation 16fe0 16fff, LatinExtendedAdditional 1e00 1eff, Armenian 530 58f
ArabicExtended-A 8a0 8ff, Bamum a6a0 a6ff, GeometricShapes 25a0 25ff, AnatolianHieroglyphs 14400 1467f
LatinExtended-B 180 24f, ZnamennyMusicalNotation 1cf00 1cfcf, YiRadicals a490 a4cf, Multani 11280 112af
Siddham 11580 115ff, GeometricShapesExtended 1f780 1f7ff, SylotiNagri a800 a82f
UnifiedCanadianAboriginalSyllabics 1400 167f, SupplementalArrows-A 27f0 27ff
EthiopicExtended-A ab00 ab2f, Runic 16a0 16ff, Rejang a930 a95f, PhoneticExtensions 1d00 1d7f
KangxiRadicals 2f00 2fdf, Mro 16a40 16a6f, UnifiedCanadianAboriginalSyllabicsExtended-A 11ab0 11abf
Myanmar 1000 109f, CuneiformNumbersandPunctuation 12400 1247f, Bengali 980 9ff, VerticalForms fe10 fe1f
MahjongTiles 1f000 1f02f, Brahmi 11000 1107f, CJKStrokes 31c0 31ef, CJKRadicalsSupplement 2e80 2eff
VariationSelectorsSupplement e0100 e01ef, ChessSymbols 1fa00 1fa6f, Cham aa00 aa5f
EnclosedAlphanumericSupplement 1f100 1f1ff, GeorgianSupplement 2d00 2d2f
SupplementalMathematicalOperators 2a00 2aff, Hatran 108e0 108ff, KanaExtended-A 1b100 1b12f
Medefaidrin 16e40 16e9f, CJKUnifiedIdeographsExtensionE 2b820 2ceaf, Lycian 10280 1029f
IdeographicDescriptionCharacters 2ff0 2fff, Mandaic 840 85f, Elymaic 10fe0 10fff
HalfwidthandFullwidthForms ff00 ffef, PauCinHau 11ac0 11aff, Tags e0000 e007f
LinearBSyllabary 10000 1007f, Arabic 600 6ff, AegeanNumbers 10100 1013f
InscriptionalPahlavi 10b60 10b7f, MeroiticCursive 109a0 109ff, OpticalCharacterRecognition 2440 245f
OldSogdian 10f00 10f2f, EthiopicExtended 2d80 2ddf, Javanese a980 a9df, Duployan 1bc00 1bc9f
Tifinagh 2d30 2d7f, ZanabazarSquare 11a00 11a4f, EnclosedIdeographicSupplement 1f200 1f2ff
BraillePatterns 2800 28ff, SupplementaryPrivateUseArea-B 100000 10ffff
CJKUnifiedIdeographsExtensionG 30000 3134f, CJKSymbolsandPunctuation 3000 303f
CJKUnifiedIdeographsExtensionB 20000 2a6df, CJKUnifiedIdeographsExtensionC 2a700 2b73f, Gurmukhi a00 a7f
CombiningHalfMarks fe20 fe2f, LowSurrogates dc00 dfff, OldUyghur 10f70 10faf, Balinese 1b00 1b7f
RumiNumeralSymbols 10e60 10e7f, Lao e80 eff, Miao 16f00 16f9f, CJKUnifiedIdeographs 4e00 9fff
GreekExtended 1f00 1fff, TangutSupplement 18d00 18d7f, EgyptianHieroglyphs 13000 1342f, Modi 11600 1165f
MyanmarExtended-A aa60 aa7f, Thai e00 e7f, Vai a500 a63f, EnclosedCJKLettersandMonths 3200 32ff
AncientSymbols 10190 101cf, CyrillicExtended-A 2de0 2dff, Tibetan f00 fff
MeroiticHieroglyphs 10980 1099f, SmallKanaExtension 1b130 1b16f, MiscellaneousTechnical 2300 23ff
SoraSompeng 110d0 110ff, SyriacSupplement 860 86f, OldNorthArabian 10a80 10a9f
MiscellaneousSymbols 2600 26ff, ArabicPresentationForms-A fb50 fdff, Samaritan 800 83f
Nandinagari 119a0 119ff, GeneralPunctuation 2000 206f, Ugaritic 10380 1039f, LatinExtended-C 2c60 2c7f
TransportandMapSymbols 1f680 1f6ff, VedicExtensions 1cd0 1cff, Osage 104b0 104ff, WarangCiti 118a0 118ff
BopomofoExtended 31a0 31bf, ControlPictures 2400 243f, EthiopicSupplement 1380 139f
CurrencySymbols 20a0 20cf, Oriya b00 b7f, NumberForms 2150 218f, MayanNumerals 1d2e0 1d2ff
Katakana 30a0 30ff, Saurashtra a880 a8df, Kharoshthi 10a00 10a5f, Dogra 11800 1184f
KhitanSmallScript 18b00 18cff, BamumSupplement 16800 16a3f, CyrillicExtended-C 1c80 1c8f
VariationSelectors fe00 fe0f, GlagoliticSupplement 1e000 1e02f, OldPermic 10350 1037f
BassaVah 16ad0 16aff, AlchemicalSymbols 1f700 1f77f, TaiTham 1a20 1aaf, Telugu c00 c7f
Soyombo 11a50 11aaf, AncientGreekMusicalNotation 1d200 1d24f, ArabicSupplement 750 77f
MathematicalOperators 2200 22ff, HangulJamoExtended-B d7b0 d7ff, KhmerSymbols 19e0 19ff
`

const RANGES: ReadonlyMap<string, readonly [first: number, last: number]> = new Map(
  BLOCKS.trim()
    .split(/,\s*|\n/)
    .map((block) => {
      const [name = '', first = '0', last = '0'] = block.split(' ')
      return [name.toLowerCase(), [Number.parseInt(first, 16), Number.parseInt(last, 16)]]
    }),
)

/** The code points of the block named behind `Is` in `\p{IsBasicLatin}` (XML Schema part 2, appendix F); undefined for a block Unicode does not have. */
export function unicodeBlock(name: string): readonly [first: number, last: number] | undefined {
  return RANGES.get(name.toLowerCase()) ?? (name === 'Greek' ? RANGES.get('greekandcoptic') : undefined)
}
