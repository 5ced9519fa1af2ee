import colorsys


def r(values):
    return tuple(round(v, 6) + 0.0 for v in values)


colours = {"red": (1, 0, 0), "teal": (0, 0.5, 0.5), "grey": (0.4, 0.4, 0.4), "mix": (0.2, 0.4, 0.6), "white": (1, 1, 1)}
for name, rgb in colours.items():
    print(name, r(colorsys.rgb_to_hsv(*rgb)), r(colorsys.rgb_to_hls(*rgb)), r(colorsys.rgb_to_yiq(*rgb)))
for name, rgb in colours.items():
    back = (
        colorsys.hsv_to_rgb(*colorsys.rgb_to_hsv(*rgb)),
        colorsys.hls_to_rgb(*colorsys.rgb_to_hls(*rgb)),
        colorsys.yiq_to_rgb(*colorsys.rgb_to_yiq(*rgb)),
    )
    print(name, all(abs(a - b) < 1e-9 for result in back for a, b in zip(result, rgb)))


def wheel(steps):
    for step in range(steps):
        red, green, blue = (round(255 * c) for c in colorsys.hsv_to_rgb(step / steps, 1, 1))
        yield f"#{red:02x}{green:02x}{blue:02x}"


print(list(wheel(6)))
print(r(colorsys.hls_to_rgb(0.5, 0.25, 1)), r(colorsys.hsv_to_rgb(1.0, 0.5, 0.5)), r(colorsys.hsv_to_rgb(0, 0, 0.3)))
