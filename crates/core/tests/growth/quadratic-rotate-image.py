# class: n^2
# sizes: 50 100 200 400 800
# make: image = [[r * n + c for c in range(n)] for r in range(n)]
# run: rotate(image)
def rotate(image):
    n = len(image)
    for r in range(n):
        for c in range(r + 1, n):
            image[r][c], image[c][r] = image[c][r], image[r][c]
    for row in image:
        row.reverse()
