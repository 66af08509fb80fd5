"""Writes assets/fonts from the @fontsource packages found under SOURCE/node_modules.

    npm install --prefix SOURCE @fontsource-variable/jost@5.3.0 @fontsource-variable/source-serif-4@5.3.1 \\
        @fontsource/old-standard-tt@5.3.0 @fontsource/ibm-plex-mono@5.3.0 @fontsource/shippori-mincho@5.3.0
    python3 tools/art/fonts.py SOURCE

Needs fontTools with brotli (Debian: fonttools, python3-brotli).
The Latin slice of each family gains the four macron letters of its extended slice, so that one file serves English
and romanised Japanese. The Japanese slice holds only the characters that the game's texts use.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "assets" / "fonts"
SOURCE = Path(sys.argv[1]) / "node_modules"

MACRONS = "ōūŌŪ"
LATIN = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x100)])) + MACRONS + "’‘“”„–—…•−×→←№œŒ\u0304"
CYRILLIC = "".join(map(chr, range(0x400, 0x460))) + "№«»—"
FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "lnum", "tnum", "palt"]

LATIN_RANGE = (
    "U+0020-007E,U+00A0-00FF,U+0152-0153,U+0304,U+014C-014D,U+016A-016B,"
    "U+2013-2014,U+2018-2019,U+201C-201E,U+2022,U+2026,U+2190,U+2192,U+2212"
)
CYRILLIC_RANGE = "U+0400-045F,U+2116"
JAPANESE_RANGE = "U+3000-30FF,U+3400-9FFF,U+FF00-FFEF"

OLD_STANDARD = "@fontsource/old-standard-tt/files/old-standard-tt-{}-700-normal.woff2"
SERIF = "@fontsource-variable/source-serif-4/files/source-serif-4-{}-wght-normal.woff2"
SERIF_ITALIC = "@fontsource-variable/source-serif-4/files/source-serif-4-{}-wght-italic.woff2"
JOST = "@fontsource-variable/jost/files/jost-{}-wght-normal.woff2"
MONO = "@fontsource/ibm-plex-mono/files/ibm-plex-mono-{}-400-normal.woff2"
MINCHO = "@fontsource/shippori-mincho/files/shippori-mincho-{}-600-normal.woff2"

FACES = [
    ("jost-latin", "Jost", JOST, "latin", "400 700", "normal"),
    ("source-serif-latin", "Source Serif", SERIF, "latin", "400 700", "normal"),
    ("old-standard-latin-700", "Old Standard", OLD_STANDARD, "latin", "700", "normal"),
    ("source-serif-latin-italic", "Source Serif", SERIF_ITALIC, "latin", "400 700", "italic"),
    ("plex-mono-latin", "Plex Mono", MONO, "latin", "400", "normal"),
    ("jost-cyrillic", "Jost", JOST, "cyrillic", "400 700", "normal"),
    ("source-serif-cyrillic", "Source Serif", SERIF, "cyrillic", "400 700", "normal"),
    ("old-standard-cyrillic-700", "Old Standard", OLD_STANDARD, "cyrillic", "700", "normal"),
    ("plex-mono-cyrillic", "Plex Mono", MONO, "cyrillic", "400", "normal"),
    ("shippori-mincho-japanese", "Old Standard", MINCHO, "japanese", "700", "normal"),
]


def open_font(pattern, script):
    font = TTFont(SOURCE / pattern.format(script))
    font.ensureDecompiled()
    font.recalcTimestamp = False
    return font


def borrow(font, donor, name):
    """Copies one glyph with its parts, advance and variations; returns the name it goes by in `font`.

    Unencoded glyphs carry numbers for names, and the same number means another glyph in each file.
    """
    own = f"borrowed.{name}" if name.startswith("glyph") else name
    if own in font.getGlyphOrder():
        return own
    glyph = donor["glyf"][name]
    if glyph.isComposite():
        for component in glyph.components:
            component.glyphName = borrow(font, donor, component.glyphName)
    font.setGlyphOrder([*font.getGlyphOrder(), own])
    font["glyf"].glyphs[own] = glyph
    font["hmtx"][own] = donor["hmtx"][name]
    if "gvar" in font:
        font["gvar"].variations[own] = donor["gvar"].variations.get(name, [])
    return own


def add_macrons(font, donor):
    names = donor.getBestCmap()
    if "HVAR" in font:
        del font["HVAR"]
    for letter in MACRONS:
        borrow(font, donor, names[ord(letter)])
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[ord(letter)] = names[ord(letter)]
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["maxp"].numGlyphs = len(font.getGlyphOrder())


def keep(font, text):
    options = Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(font)


def japanese_in_use():
    files = [path for folder in ("scenarios", "src") for path in (ROOT / folder).rglob("*") if path.is_file()]
    text = "河野一郎" + "".join(path.read_text("utf8", "ignore") for path in files)
    return "".join(sorted({letter for letter in text if "\u3000" <= letter <= "\u9fff" or "\uff00" <= letter <= "\uffef"}))


def build(name, pattern, script):
    font = open_font(pattern, script)
    if script == "latin":
        add_macrons(font, open_font(pattern, "latin-ext"))
    keep(font, {"latin": LATIN, "cyrillic": CYRILLIC, "japanese": japanese_in_use()}[script])
    if "fvar" in font:
        font = instancer.instantiateVariableFont(font, {"wght": (400, 700)})
    font.flavor = "woff2"
    font.save(OUTPUT / f"{name}.woff2")
    print(f"{(OUTPUT / f'{name}.woff2').stat().st_size:7}  {name}")


def rule(name, family, script, weight, style):
    ranges = {"latin": LATIN_RANGE, "cyrillic": CYRILLIC_RANGE, "japanese": JAPANESE_RANGE}[script]
    return (
        f"@font-face {{\n  font-family: '{family}';\n  font-style: {style};\n  font-weight: {weight};\n"
        f"  font-display: swap;\n  src: url('./{name}.woff2') format('woff2');\n  unicode-range: {ranges};\n}}\n"
    )


OUTPUT.mkdir(parents=True, exist_ok=True)
for name, _, pattern, script, _, _ in FACES:
    build(name, pattern, script)
css = "\n".join(rule(name, family, script, weight, style) for name, family, _, script, weight, style in FACES)
(OUTPUT / "fonts.css").write_text(css, "utf8")
