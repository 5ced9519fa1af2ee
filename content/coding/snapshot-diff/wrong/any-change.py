def top_growth(before, after, limit):
    changed = []
    for site in set(before) | set(after):
        difference = after.get(site, 0) - before.get(site, 0)
        if difference != 0:
            changed.append((site, difference))
    changed.sort(key=lambda entry: (-abs(entry[1]), entry[0]))
    return changed[:limit]
