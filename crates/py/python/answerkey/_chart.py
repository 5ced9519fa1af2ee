"""The growth of an answer's work as a chart: inline SVG, from the measurements that the report's message holds."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from html import escape

_MEASUREMENT = re.compile(r"n = ([\d,]+): (?:([\d,]+) steps|over the budget)")
_ASKED = re.compile(r"Asked: O\(([^)]*)\)")

_CURVES: dict[str, Callable[[float], float]] = {
    "1": lambda n: 1.0,
    "log n": lambda n: math.log2(n),
    "n": lambda n: n,
    "n log n": lambda n: n * math.log2(n),
    "n^2": lambda n: n**2,
    "n^3": lambda n: n**3,
    "2^n": lambda n: 2.0 ** min(n, 1000.0),
}

_WIDTH, _HEIGHT = 560, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 74, 18, 34, 40


def measurements(message: str) -> list[tuple[int, int | None]]:
    """Sizes and steps, None for a size that did not get through within the budget."""

    def number(text: str) -> int:
        return int(text.replace(",", ""))

    return [(number(size), number(steps) if steps else None) for size, steps in _MEASUREMENT.findall(message)]


def _short(number: float) -> str:
    for unit, name in ((1e9, " G"), (1e6, " M"), (1e3, " k")):
        if number >= unit:
            return f"{number / unit:.3g}{name}"
    return f"{number:.3g}"


def _ticks(top: float) -> list[float]:
    """Three to six round numbers from 0 up to `top`."""
    raw = top / 4
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= raw)
    return [step * at for at in range(int(top / step) + 1)]


def growth(message: str) -> str:
    """The chart of a message's measurements; nothing where it holds fewer than two."""
    all_of_them = measurements(message)
    points = [(size, steps) for size, steps in all_of_them if steps is not None]
    asked = _ASKED.search(message)
    if len(points) < 2 or asked is None:
        return ""
    widest = max(size for size, _ in all_of_them)
    top = max(steps for _, steps in points) * 1.08 or 1.0

    def x(size: float) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * size / widest

    def y(steps: float) -> float:
        return _HEIGHT - _BOTTOM - (_HEIGHT - _TOP - _BOTTOM) * steps / top

    parts = []
    for tick in _ticks(top):
        parts.append(f'<line class="ak-grid" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y(tick):.1f}" y2="{y(tick):.1f}"/>')
        parts.append(f'<text x="{_LEFT - 8}" y="{y(tick) + 4:.1f}" text-anchor="end">{_short(tick)}</text>')
    last = -100.0
    for size, _ in reversed(all_of_them):
        # Sizes double, so those on the left would be written over each other.
        if last < 0 or last - x(size) >= 44:
            parts.append(f'<text x="{x(size):.1f}" y="{_HEIGHT - _BOTTOM + 18}" text-anchor="middle">{size:,}</text>')
            last = x(size)
    parts.append(f'<text class="ak-axis" x="{_WIDTH - _RIGHT}" y="{_HEIGHT - 4}" text-anchor="end">n</text>')
    parts.append(f'<text class="ak-axis" x="{_LEFT - 8}" y="14" text-anchor="end">steps</text>')
    bound = asked.group(1)
    curve = _CURVES.get(bound)
    if curve is not None:
        parts.append(_curve(curve, points[0], widest, top, x, y))
        parts.append(f'<line class="ak-asked" x1="{_LEFT + 14}" x2="{_LEFT + 42}" y1="14" y2="14"/>')
        parts.append(f'<text x="{_LEFT + 48}" y="18">O({escape(bound)}), from the first size on</text>')
    path = " ".join(f"{x(size):.1f},{y(steps):.1f}" for size, steps in points)
    parts.append(f'<polyline class="ak-measured" points="{path}"/>')
    parts += [f'<circle class="ak-measured" cx="{x(size):.1f}" cy="{y(steps):.1f}" r="4"/>' for size, steps in points]
    parts.append(f'<line class="ak-measured" x1="{_WIDTH - 132}" x2="{_WIDTH - 104}" y1="14" y2="14"/>')
    parts.append(f'<text x="{_WIDTH - 98}" y="18">your answer</text>')
    over = [size for size, steps in all_of_them if steps is None]
    parts += [f'<text class="ak-over" x="{x(size):.1f}" y="{_TOP + 10}" text-anchor="end">over the budget</text>' for size in over[:1]]
    said = "; ".join(f"n = {size:,}: " + (f"{steps:,} steps" if steps is not None else "over the budget") for size, steps in all_of_them)
    label = f"How the work grows, asked for: O({bound}). {said}"
    svg = f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(label, quote=True)}">{"".join(parts)}</svg>'
    return f"<figure>{svg}<figcaption>How the work grows with the input; asked for: O({escape(bound)})</figcaption></figure>"


def _curve(
    curve: Callable[[float], float],
    first: tuple[int, int],
    widest: int,
    top: float,
    x: Callable[[float], float],
    y: Callable[[float], float],
) -> str:
    """How the steps would grow from the first size on, if they grew just as asked."""
    size, steps = first
    scale = steps / (curve(max(size, 2)) or 1.0)
    path = []
    for at in range(61):
        n = max(2.0, size + (widest - size) * at / 60)
        value = scale * curve(n)
        if value > top:
            break
        path.append(f"{x(n):.1f},{y(value):.1f}")
    return f'<polyline class="ak-asked" points="{" ".join(path)}"/>'
