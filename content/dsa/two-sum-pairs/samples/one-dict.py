from __future__ import annotations


def find_pairs(arr: list[int], target: int) -> list[tuple[int, int]]:
    """One pass; the dict says for each value whether it still may open a pair."""
    free: dict[int, bool] = {}
    found: list[tuple[int, int]] = []
    for number in arr:
        partner = target - number
        if free.get(partner, False):
            found.append((partner, number))
            free[partner] = False
            free[number] = False
        elif number not in free:
            free[number] = True
    return found
