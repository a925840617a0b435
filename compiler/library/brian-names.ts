/**
 * Every name that `from brian2 import *` binds in Brian 2.5.1 with numpy 1.24 and matplotlib 3.6,
 * units and modules aside: what a script may rightly expect to find. Names that have no row in a
 * table of 2-evaluate are refused as not supported yet, not as unknown.
 */

/** classes and functions of Brian itself */
export const brianNames: readonly string[] = words(`
  BinomialFunction BrianLogger BrianObject BrianObjectException BrianPreference Clock CodeRunner
  Cylinder CythonCodeObject DimensionMismatchError Equations EventMonitor ExplicitStateUpdater
  Expression Function Group ImportExport MagicError MagicNetwork Morphology Nameable Network
  NetworkOperation NeuronGroup NumpyCodeObject PoissonGroup PoissonInput PopulationRateMonitor
  PreferenceError Quantity Section Soma SpatialNeuron SpikeGeneratorGroup SpikeMonitor SpikeSource
  StateMonitor StateUpdateMethod Statements Subgroup Synapses TimedArray Trackable Unit
  VariableOwner brian_prefs check_cache check_units clear_cache collect declare_types defaultclock
  device euler exact exponential_euler exprel get_device get_dimensions get_local_namespace
  get_logger get_or_create_dimension get_unit gsl_rk2 gsl_rk4 gsl_rk8pd gsl_rkck gsl_rkf45
  have_same_dimensions heun implementation in_best_unit in_unit independent is_dimensionless
  is_scalar_type linear linked_var logger magic_network milstein network_operation prefs
  profiling_summary register_new_unit restore restore_initial_state rk2 rk4 run scheduling_summary
  seed set_device start_scope std_silent stop store
`)

/** numpy, partly wrapped by Brian to check dimensions */
export const numpyNames: readonly string[] = words(`
  ALLOW_THREADS AxisError BUFSIZE CLIP ComplexWarning DataSource ERR_CALL ERR_DEFAULT ERR_IGNORE
  ERR_LOG ERR_PRINT ERR_RAISE ERR_WARN FLOATING_POINT_SUPPORT FPE_DIVIDEBYZERO FPE_INVALID
  FPE_OVERFLOW FPE_UNDERFLOW False_ Inf Infinity MAXDIMS MAY_SHARE_BOUNDS MAY_SHARE_EXACT
  ModuleDeprecationWarning NAN NINF NZERO NaN PINF PZERO RAISE RankWarning SHIFT_DIVIDEBYZERO
  SHIFT_INVALID SHIFT_OVERFLOW SHIFT_UNDERFLOW ScalarType TooHardError True_ UFUNC_BUFSIZE_DEFAULT
  UFUNC_PYVALS_NAME VisibleDeprecationWarning WRAP absolute add add_docstring add_newdoc
  add_newdoc_ufunc all allclose alltrue amax amin angle any append apply_along_axis
  apply_over_axes arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin
  argpartition argsort argwhere around array array2string array_equal array_equiv array_repr
  array_split array_str asanyarray asarray asarray_chkfinite ascontiguousarray asfarray
  asfortranarray asmatrix atleast_1d atleast_2d atleast_3d average bartlett base_repr binary_repr
  bincount bitwise_and bitwise_not bitwise_or bitwise_xor blackman block bmat bool_ broadcast
  broadcast_arrays broadcast_shapes broadcast_to busday_count busday_offset busdaycalendar byte
  byte_bounds bytes_ c_ can_cast cast cbrt cdouble ceil cfloat character chararray choose clip
  clongdouble clongfloat column_stack common_type compare_chararrays complex128 complex256
  complex64 complex_ complexfloating compress concatenate conj conjugate convolve copy copysign
  copyto corrcoef correlate cos cosh count_nonzero cov cross csingle cumprod cumproduct cumsum
  datetime64 datetime_as_string datetime_data deg2rad degrees delete deprecate deprecate_with_doc
  diag diag_indices diag_indices_from diagflat diagonal diff digitize disp divide divmod dot
  double dsplit dstack dtype e ediff1d einsum einsum_path empty empty_like equal errstate
  euler_gamma exp exp2 expand_dims expm1 extract eye fabs fastCopyAndTranspose fft fill_diagonal
  find_common_type finfo fix flatiter flatnonzero flexible flip fliplr flipud float128 float16
  float32 float64 float_ float_power floating floor floor_divide fmax fmin fmod
  format_float_positional format_float_scientific format_parser frexp from_dlpack frombuffer
  fromfile fromfunction fromiter frompyfunc fromregex fromstring full full_like gcd generic
  genfromtxt geomspace get_array_wrap get_include get_printoptions getbufsize geterr geterrcall
  geterrobj gradient greater greater_equal half hamming hanning heaviside histogram histogram2d
  histogram_bin_edges histogramdd hsplit hstack hypot i0 identity iinfo imag in1d index_exp
  indices inexact inf info infty inner insert int16 int32 int64 int8 int_ intc integer interp
  intersect1d intp invert is_busday isclose iscomplex iscomplexobj isfinite isfortran isin isinf
  isnan isnat isneginf isposinf isreal isrealobj isscalar issctype issubclass_ issubdtype
  issubsctype iterable ix_ kaiser kron lcm ldexp left_shift less less_equal lexsort linspace
  little_endian load loadtxt log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not
  logical_or logical_xor logspace longcomplex longdouble longfloat longlong lookfor mask_indices
  mat matmul matrix maximum maximum_sctype may_share_memory mean median memmap meshgrid mgrid
  min_scalar_type minimum mintypecode mod modf moveaxis msort multiply nan nan_to_num nanargmax
  nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile
  nanstd nansum nanvar nbytes ndarray ndenumerate ndim ndindex nditer negative nested_iters
  newaxis nextafter nonzero not_equal number obj2sctype object_ ogrid ones ones_like outer
  packbits pad partition percentile pi piecewise place poly poly1d polyadd polyder polydiv polyfit
  polyint polymul polysub polyval positive printoptions prod product promote_types ptp put
  put_along_axis putmask quantile r_ rad2deg radians ravel ravel_multi_index real real_if_close
  recarray recfromcsv recfromtxt reciprocal record remainder repeat require reshape resize
  result_type right_shift rint roll rollaxis roots rot90 round_ row_stack s_ safe_eval save
  savetxt savez savez_compressed sctype2char sctypeDict sctypes searchsorted select
  set_numeric_ops set_printoptions set_string_function setbufsize setdiff1d seterr seterrcall
  seterrobj setxor1d shape shares_memory short show_config show_runtime sign signbit signedinteger
  sin sinc single singlecomplex sinh size sometrue sort sort_complex source spacing split sqrt
  square squeeze stack std str_ string_ subtract sum swapaxes take take_along_axis tan tanh
  tensordot test tile timedelta64 trace tracemalloc_domain transpose trapz tri tril tril_indices
  tril_indices_from trim_zeros triu triu_indices triu_indices_from true_divide trunc typecodes
  typename ubyte ufunc uint uint16 uint32 uint64 uint8 uintc uintp ulonglong unicode_ union1d
  unique unpackbits unravel_index unsignedinteger unwrap ushort vander var vdot vectorize void
  vsplit vstack where who zeros zeros_like
`)

/** numpy.random, which pylab exports */
export const numpyRandomNames: readonly string[] = words(`
  BitGenerator Generator MT19937 PCG64 PCG64DXSM Philox RandomState SFC64 SeedSequence beta
  binomial chisquare choice default_rng dirichlet exponential gamma geometric get_state gumbel
  hypergeometric laplace logistic lognormal logseries multinomial multivariate_normal
  negative_binomial noncentral_chisquare noncentral_f normal pareto permutation poisson power rand
  randint randn random random_integers random_sample ranf rayleigh sample set_state shuffle
  standard_cauchy standard_exponential standard_gamma standard_normal standard_t triangular
  uniform vonmises wald weibull zipf
`)

/** matplotlib.pyplot */
export const pyplotNames: readonly string[] = words(`
  Annotation Arrow Artist AutoLocator Axes Button Circle Enum ExitStack Figure FigureBase
  FigureCanvasBase FixedFormatter FixedLocator FormatStrFormatter Formatter FuncFormatter GridSpec
  IndexLocator Line2D LinearLocator Locator LogFormatter LogFormatterExponent LogFormatterMathtext
  LogLocator MaxNLocator MouseButton MultipleLocator Normalize NullFormatter NullLocator Number
  PolarAxes Polygon Rectangle ScalarFormatter Slider Subplot SubplotSpec Text TickHelper Widget
  acorr angle_spectrum annotate arrow autoscale autumn axes axhline axhspan axis axline axvline
  axvspan bar bar_label barbs barh bone box boxplot broken_barh cla clabel clf clim close cohere
  color_sequences colorbar colormaps connect contour contourf cool copper csd cycler delaxes
  disconnect draw draw_all draw_if_interactive errorbar eventplot figaspect figimage figlegend
  fignum_exists figtext figure fill fill_between fill_betweenx findobj flag gca gcf gci get
  get_backend get_cmap get_current_fig_manager get_figlabels get_fignums get_plot_commands
  get_scale_names getp ginput gray grid hexbin hist hist2d hlines hot hsv imread imsave imshow
  inferno install_repl_displayhook interactive ioff ion isinteractive jet legend locator_params
  loglog magma magnitude_spectrum margins matshow minorticks_off minorticks_on new_figure_manager
  nipy_spectral pause pcolor pcolormesh phase_spectrum pie pink plasma plot plot_date polar prism
  psd quiver quiverkey rc rcParams rcParamsDefault rcParamsOrig rc_context rcdefaults
  register_cmap rgrids savefig sca scatter sci semilogx semilogy set_cmap set_loglevel setp show
  specgram spring spy stackplot stairs stem step streamplot subplot subplot2grid subplot_mosaic
  subplot_tool subplots subplots_adjust summer suptitle switch_backend table text thetagrids
  tick_params ticklabel_format tight_layout title tricontour tricontourf tripcolor triplot twinx
  twiny uninstall_repl_displayhook violinplot viridis vlines waitforbuttonpress winter xcorr xkcd
  xlabel xlim xscale xticks ylabel ylim yscale yticks
`)

/** numpy.linalg, numpy.fft, matplotlib.dates and Brian internals */
export const otherNames: readonly string[] = words(`
  DAILY DEFAULT_CONSTANTS DEFAULT_FUNCTIONS DEFAULT_UNITS DateFormatter DateLocator DayLocator FR
  HOURLY HourLocator LinAlgError MINUTELY MO MONTHLY MinuteLocator MonthLocator RRuleLocator SA
  SECONDLY SU SecondLocator TH TU WE WEEKLY WeekdayLocator YEARLY YearLocator all_devices bytes
  cholesky cond date2num datestr2num det detrend detrend_linear detrend_mean detrend_none drange
  eig eigh eigvals eigvalsh epoch2num fft2 fftfreq fftn fftshift flatten hfft ifft ifft2 ifftn
  ifftshift ihfft inv irfft irfft2 irfftn lstsq matrix_power matrix_rank multi_dot norm num2date
  num2epoch pinv qr relativedelta rfft rfft2 rfftfreq rfftn rrule silent_list slogdet solve svd
  tensorinv tensorsolve window_hanning window_none
`)

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
