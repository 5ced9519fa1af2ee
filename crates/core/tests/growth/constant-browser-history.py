# class: 1
# sizes: 800 1600 3200 6400 12800
# make: browser = Browser("start")
# make: for i in range(n): browser.visit("page%d" % i)
# run: for i in range(200): browser.back(); browser.forward(); browser.back()
class Browser:
    def __init__(self, page):
        self.page = page
        self.past = []
        self.future = []

    def visit(self, page):
        self.past.append(self.page)
        self.page = page
        self.future.clear()

    def back(self):
        if self.past:
            self.future.append(self.page)
            self.page = self.past.pop()
        return self.page

    def forward(self):
        if self.future:
            self.past.append(self.page)
            self.page = self.future.pop()
        return self.page
