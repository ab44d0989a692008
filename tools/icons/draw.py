#!/usr/bin/env python3
"""Draws the pictures of the toolbar into extension/icons/toolbar, and that of the extension itself into extension/icons:
plain shapes in colours that keep a contrast of 3 to 1 on white and on black, so that one set serves light, dark and
high-contrast desktops. Standard library alone."""
import math
import pathlib
import struct
import zlib

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "extension" / "icons" / "toolbar"
BLUE, GREEN, ORANGE, GREY = (47, 127, 208), (60, 154, 79), (217, 122, 28), (138, 138, 138)
GRID, SAMPLES = 26, 8  # the shapes' own units; samples a pixel, each way


def segment(x1, y1, x2, y2, width):
    dx, dy = x2 - x1, y2 - y1

    def inside(x, y):
        t = max(0, min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)))
        return math.hypot(x - x1 - t * dx, y - y1 - t * dy) <= width / 2

    return inside


def line(points, width):
    parts = [segment(*a, *b, width) for a, b in zip(points, points[1:])]
    return lambda x, y: any(part(x, y) for part in parts)


def disc(cx, cy, radius):
    return lambda x, y: math.hypot(x - cx, y - cy) <= radius


def box(left, top, width, height):
    return lambda x, y: left <= x <= left + width and top <= y <= top + height


def frame(left, top, width, height, stroke):
    outer = box(left - stroke / 2, top - stroke / 2, width + stroke, height + stroke)
    inner = box(left + stroke / 2, top + stroke / 2, width - stroke, height - stroke)
    return lambda x, y: outer(x, y) and not inner(x, y)


def shoulders(cx, top, radius, bottom):
    return lambda x, y: top <= y <= bottom and ((x - cx) / radius) ** 2 + ((y - bottom) / (bottom - top)) ** 2 <= 1


ROWS = (8.5, 13, 17.5)
PICTURES = {
    "NewReferral": [
        (disc(9.5, 7, 3.9), BLUE),
        (shoulders(9.5, 12, 7, 23), BLUE),
        (line([(20, 4), (20, 14)], 3), GREEN),
        (line([(15, 9), (25, 9)], 3), GREEN),
    ],
    "LogTouch": [
        (line([(3, 5), (23, 5), (23, 17), (12, 17), (7, 22), (7, 17), (3, 17), (3, 5)], 2.4), BLUE),
        (segment(7.5, 9.5, 18.5, 9.5, 2), BLUE),
        (segment(7.5, 13, 15, 13, 2), BLUE),
    ],
    "Done": [(frame(3.5, 3.5, 19, 19, 2.4), GREY), (line([(7.5, 13), (11.5, 17.5), (19.5, 7.5)], 3.6), GREEN)],
    "Draft": [(frame(3, 5.5, 20, 15, 2.4), BLUE), (line([(3.5, 7), (13, 14.5), (22.5, 7)], 2.4), BLUE)],
    "TodaysList": [(frame(4.5, 3.5, 17, 19, 2.2), GREY)]
    + [(segment(12, y, 18.5, y, 2), GREY) for y in ROWS]
    + [(disc(8.3, y, 1.7), ORANGE) for y in ROWS],
    "OpenDeck": [(frame(3, 4.5, 20, 17, 2.2), GREY), (box(14.5, 5, 8, 16), BLUE)],
}


def pixel(shapes, size, column, row):
    red = green = blue = covered = 0
    for a in range(SAMPLES):
        for b in range(SAMPLES):
            x, y = (column + (a + 0.5) / SAMPLES) * GRID / size, (row + (b + 0.5) / SAMPLES) * GRID / size
            colours = [colour for shape, colour in shapes if shape(x, y)]
            if colours:
                red, green, blue = red + colours[-1][0], green + colours[-1][1], blue + colours[-1][2]
                covered += 1
    if not covered:
        return bytes(4)
    return bytes([red // covered, green // covered, blue // covered, covered * 255 // SAMPLES**2])


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(shapes, size):
    rows = b"".join(b"\0" + b"".join(pixel(shapes, size, i, j) for i in range(size)) for j in range(size))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


# What the Extension Manager shows: a book with a tick.
EXTENSION = [
    (line([(4.5, 4), (20, 4), (21.5, 5.5), (21.5, 22), (6.5, 22), (4.5, 20), (4.5, 4)], 2), BLUE),
    (segment(5.5, 18, 21, 18, 1.8), BLUE),
    (line([(8.8, 10.8), (11.8, 13.8), (17.2, 7.6)], 2.6), GREEN),
]
(FOLDER.parent / "extension.png").write_bytes(png(EXTENSION, 48))

for name, shapes in PICTURES.items():
    for size in (16, 26):
        (FOLDER / f"{name}_{size}.png").write_bytes(png(shapes, size))
