from pathlib import PurePath, PurePosixPath, PureWindowsPath

p = PurePosixPath("/usr/lib/python3.13/site.tar.gz")
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.root, p.anchor, p.is_absolute())
print(p.with_name("x.py"), p.with_suffix(".zip"), p.with_stem("other"), list(map(str, p.parents))[:3])
print(PurePosixPath("a") / "b" / "../c", "x" / PurePosixPath("y"), PurePosixPath("a//b/./c/"), PurePosixPath("a", "/b", "c"), PurePosixPath())
print(p.relative_to("/usr"), p.is_relative_to("/usr/lib"), p.match("*.gz"), p.match("lib/*/*"), p.full_match("/usr/**/*.gz"), PurePosixPath("a/b") < PurePosixPath("a/c"))
print(PurePosixPath("a/b").relative_to("a/c", walk_up=True), PurePosixPath("/a/b").as_uri(), repr(PurePosixPath("q")), hash(p) == hash(PurePosixPath(str(p))))
for action in (lambda: p.relative_to("/etc"), lambda: p.with_suffix("bad"), lambda: p.with_name(""), lambda: PurePosixPath("x").as_uri(), lambda: p / 5):
    try:
        action()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
w = PureWindowsPath("C:/Users\\me/file.TXT")
print(w, w.drive, w.root, w.parts, w.as_posix(), w == PureWindowsPath("c:\\users\\ME\\FILE.txt"), w.is_absolute(), w.suffix)
print(PureWindowsPath("c:", "/x"), PureWindowsPath("//host/share/dir").anchor, PureWindowsPath("d:rel").is_absolute())
print(isinstance(PurePath("x"), PurePosixPath), PurePosixPath(".hidden").suffix == "", PurePosixPath("a.b.").suffix, PurePosixPath("x").joinpath("y", "z"))
import posixpath

print(posixpath.join("a", "b", "/c"), posixpath.normpath("a/../b//./c/.."), posixpath.split("/a/b"), posixpath.splitext("a.tar.gz"), posixpath.commonpath(["/a/b/c", "/a/b/d"]), posixpath.relpath("/a/b", "/a/c"), posixpath.basename("/x/y/"), posixpath.dirname("/x/y"))
