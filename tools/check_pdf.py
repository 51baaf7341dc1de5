#!/usr/bin/env python3
"""Checks PDFs: the rules of PDF/UA-1, a sound file, and that the words can be copied out and heard again.

    check_pdf.py FILE.pdf...             one line for each file; fails when a file does
    check_pdf.py --planted FILE.pdf...   damages copies of the files, and fails when a damage is not seen

Where FILE.txt stands beside FILE.pdf, each of its lines must be in the PDF. Needs qpdf and pdftotext (poppler).
The rules are checked by page-validation, which is put into a cache of its own where it is missing.
"""

import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

PAGE_VALIDATION = "0.11.0"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "my-support-plan"
HOME = CACHE / "python"


def with_checker():
    """Starts this script again with the Python that has the checker, which is set up first where it is missing."""
    python = HOME / "bin" / "python"
    has_checker = [str(python), "-c", "import page"]
    if not python.exists() or subprocess.run(has_checker, capture_output=True, check=False).returncode:
        print(f"Setting up page-validation {PAGE_VALIDATION} once.", flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(HOME)], check=True)
        wanted = f"page-validation=={PAGE_VALIDATION}"
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", wanted], check=True)
    os.execv(str(python), [str(python), *sys.argv])


def troubles(path):
    """All that is wrong with a PDF, each in a few words."""
    return [*rules_broken(path), *damage(path), *words_lost(path)]


def rules_broken(path):
    """The rules of PDF/UA-1 that the file breaks."""
    import page  # Only there in the Python of the cache.

    try:
        result = page.validate_pdf(str(path), profile=page.ValidationProfile.PDF_UA_1)
    except Exception as cause:  # The checker has no narrower kind for files that it cannot read.
        return [f"cannot be read: {cause}"]
    broken = collections.Counter(f"{failure.rule_id}: {failure.message}" for failure in result.failures)
    found = [f"{rule} ({count} times)" for rule, count in broken.items()]
    return found if found or result.is_compliant else ["not PDF/UA-1"]


def damage(path):
    """What qpdf says about the file, if it is not sound."""
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    return [] if done.returncode == 0 else ["qpdf: " + (done.stderr.strip() or done.stdout.strip())[:300]]


def words_lost(path):
    """The lines of the .txt beside the file that the PDF does not give back."""
    expected = path.with_suffix(".txt")
    if not expected.exists():
        return []
    said = {line for line in expected.read_text("utf-8").splitlines() if plain(line)}
    copied = plain(copied_out(path))
    lines, pictures = heard(path, "/ActualText"), heard(path, "/Alt")
    lost = [line for line in said if not is_there(line, copied, lines + pictures)]
    return [f"lost: {line[:80]}" for line in sorted(lost)] + letters_lost(lines, copied)


def is_there(line, copied, aloud):
    """Whether a line is heard as it is, or can be copied out: as one, or word by word where a page ends in it."""
    if any(plain(line) in words for words in aloud):
        return True
    if is_right_to_left(line):
        # Programs put such letters into an order of their own, so only what is heard counts.
        return False
    return plain(line) in copied or all(plain(word) in copied for word in line.split())


def letters_lost(lines, copied):
    """Letters of right-to-left lines that cannot be copied out at all, in whatever order."""
    letters = {letter for line in lines for letter in bare(line) if is_right_to_left(letter)}
    missing = sorted(letters - set(bare(copied)))
    return [f"letters lost: {' '.join(missing)}"] if missing else []


def is_right_to_left(line):
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in line)


def copied_out(path):
    """All words as a person copies them out."""
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=False, errors="replace")
    return done.stdout


def heard(path, key):
    """The words that the structure carries under a key for people who hear it."""
    asked = ["qpdf", "--json", "--json-key=qpdf", str(path)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    if not done.stdout:
        return []
    things = [thing.get("value") for thing in json.loads(done.stdout)["qpdf"][1].values()]
    elements = [thing for thing in things if isinstance(thing, dict) and thing.get("/Type") == "/StructElem"]
    return [plain(element[key].removeprefix("u:")) for element in elements if key in element]


def plain(words):
    """Words without blanks and steering marks, in one spelling. Copying drops hyphens at the ends of lines."""
    return re.sub(r"[-\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]", "", unicodedata.normalize("NFKC", words))


def bare(words):
    """Letters without their marks, which programs may copy out on their own."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", words) if not unicodedata.combining(letter))


def planted(path, folder):
    """Damaged copies of a PDF, each with the name of its fault. Every one must be seen."""
    clear = folder / "clear.pdf"
    subprocess.run(["qpdf", "--qdf", "--object-streams=disable", str(path), str(clear)], check=True)
    good = clear.read_bytes()
    faults = {
        "no structure": good.replace(b"/StructTreeRoot", b"/StructTreeNone"),
        "no language": good.replace(b"/Lang ", b"/Lung "),
        "no words for pictures": good.replace(b"/Alt ", b"/Olt "),
        "cut off": path.read_bytes()[: path.stat().st_size // 2],
    }
    for fault, damaged in faults.items():
        if damaged == good:
            continue
        copy = folder / "planted.pdf"
        copy.write_bytes(damaged)
        yield fault, copy
    words = folder / "lost.txt"
    words.write_text("Words that nobody wrote.", "utf-8")
    lost = folder / "lost.pdf"
    lost.write_bytes(path.read_bytes())
    yield "lost words", lost


def check(paths):
    """Checks each file. Whether all are as they should be."""
    fine = True
    for path in paths:
        found = troubles(path)
        fine = fine and not found
        print(f"{path.name}: {'; '.join(found) if found else 'PDF/UA-1, sound, every word there'}")
    return fine


def check_planted(paths):
    """Checks that each planted fault is seen. Whether all are."""
    seen = True
    for path in paths:
        with tempfile.TemporaryDirectory() as folder:
            for fault, damaged in planted(path, pathlib.Path(folder)):
                found = troubles(damaged)
                seen = seen and bool(found)
                print(f"{path.name}, {fault}: {'seen: ' + found[0][:80] if found else 'NOT SEEN'}")
    return seen


def main(words):
    is_planted = words[:1] == ["--planted"]
    paths = [pathlib.Path(word) for word in (words[1:] if is_planted else words)]
    if not paths:
        print(__doc__)
        return 2
    fine = check_planted(paths) if is_planted else check(paths)
    return 0 if fine else 1


if __name__ == "__main__":
    try:
        import page  # noqa: F401
    except ImportError:
        with_checker()
    sys.exit(main(sys.argv[1:]))
