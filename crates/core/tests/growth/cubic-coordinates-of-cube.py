# class: n^3
# sizes: 4 8 16 32 64
# run: lattice_points(n // 2)
def lattice_points(radius):
    """Points with whole coordinates inside a ball."""
    limit = radius * radius
    span = range(-radius, radius)
    return sum(1 for x in span for y in span for z in span if x * x + y * y + z * z <= limit)
