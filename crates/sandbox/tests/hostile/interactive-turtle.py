# expect: exception
import tkinter

tkinter.Tk()
