"""Files that numpy writes for small arrays: /usr/bin/python3 test/numbers/npz-reference.py"""
import base64
import io
import json
import pathlib
import zipfile

import numpy as np

arrays = {
    'M.t': np.array([0.0, 1e-4, 0.25]),
    'M.i': np.array([2, 0, 7], dtype='<i4'),
    'M.N': np.array(3.0),
    'trace.v': np.array([[1.0, -0.0, np.nan], [np.inf, 5e-324, 1 / 3]]),
    'G.flag': np.array([True, False, True]),
    'G.w': np.array(True),
    'empty.t': np.array([]),
    "pops['E'].i": np.array([], dtype='<i4'),
    'rect': np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
}
file = io.BytesIO()
np.savez(file, **arrays)
with zipfile.ZipFile(file) as zip:
    written = {name: base64.b64encode(zip.read(name)).decode() for name in zip.namelist()}
place = pathlib.Path(__file__).with_name('npz.json')
place.write_text(json.dumps({'numpy': np.__version__, 'files': written}, indent=1) + '\n')
