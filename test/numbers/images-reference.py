"""Records what matplotlib makes of images: python3 images-reference.py > images.json"""
import json

import matplotlib

matplotlib.use('Agg')
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LogNorm
from matplotlib.ticker import MaxNLocator

names = ('viridis plasma inferno magma cividis turbo gray hot jet coolwarm RdBu_r Greys seismic '
         'bwr tab10 hsv cool YlOrRd terrain gnuplot2 cubehelix gist_earth Set3 bone pink_r').split()
places = [0.0, 0.1, 0.25, 0.37, 0.5, 0.731, 0.9, 1.0]
z = np.sin(np.arange(12).reshape(3, 4) * 0.7)


def to_hex(color):
    """As Agg rounds the levels when it draws."""
    return '#' + ''.join('%02x' % int(level * 255 + 0.5) for level in color[:3])


def box(axes):
    axes.figure.canvas.draw()
    return [round(x, 9) for x in axes.get_position().bounds]


def figure(draw):
    plt.close('all')
    mappable, options = draw()
    bar = plt.colorbar(mappable, **options)
    axes = mappable.axes
    rgba = mappable.to_rgba(mappable.get_array()).reshape(-1, 4)
    return {
        'axes': box(axes), 'bar': box(bar.ax), 'xlim': axes.get_xlim(), 'ylim': axes.get_ylim(),
        'barX': bar.ax.get_xlim(), 'barY': bar.ax.get_ylim(), 'clim': mappable.get_clim(),
        'colors': [to_hex(c) for c in rgba],
    }


x2 = np.arange(4) * np.ones((3, 1)) + np.arange(3).reshape(3, 1) * 0.25
y2 = np.arange(3).reshape(3, 1) * np.ones(4)
figures = {
    'imshow': lambda: (plt.imshow(z), {}),
    'horizontal': lambda: (plt.imshow(z, cmap='hot', vmin=-2, vmax=2),
                           {'orientation': 'horizontal'}),
    'shrunk': lambda: (plt.imshow(z, origin='lower', extent=(0, 1, 2, 5), aspect='auto'),
                       {'shrink': 0.5, 'fraction': 0.1, 'pad': 0.02}),
    'top': lambda: (plt.pcolormesh(z), {'location': 'top'}),
    'log': lambda: (plt.pcolormesh(np.exp(3 * z), norm=LogNorm()), {}),
    'centres': lambda: (plt.pcolormesh([0, 1, 3, 7], [0, 1, 4], z), {}),
    'scatter': lambda: (plt.scatter(range(12), range(12), c=z.ravel(), cmap='plasma'), {}),
}
k = np.arange(200)
counts, ex, ey = np.histogram2d(np.sin(k), np.cos(k * 1.3), bins=(4, 5))
mesh = plt.pcolormesh(x2, y2, z, shading='nearest')
print(json.dumps({
    'versions': {'matplotlib': matplotlib.__version__},
    'maps': {n: [to_hex(plt.get_cmap(n)(p)) for p in places] for n in names},
    'places': places,
    'figures': {name: figure(draw) for name, draw in figures.items()},
    'corners': mesh._coordinates.reshape(-1, 2).tolist(),
    'hist2d': {'counts': counts.tolist(), 'x': ex.tolist(), 'y': ey.tolist()},
    'whole': [[limits, MaxNLocator(nbins=9, steps=[1, 2, 5, 10], integer=True)
               .tick_values(*limits).tolist()]
              for limits in [(-0.5, 8.5), (-0.5, 19.5), (-0.5, 0.5), (-0.5, 99.5), (-0.5, 3.5),
                             (-0.5, 1999.5), (-0.5, 44.5), (-0.5, 45.5)]],
}, separators=(',', ':')))
