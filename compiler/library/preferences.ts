/** Brian 2's preferences. Brian, "Preferences". */

/** Those that change how Brian computes, writes or logs, not what it computes. */
const harmless = `
  GSL.directory codegen.cpp.compiler codegen.cpp.define_macros codegen.cpp.extra_compile_args
  codegen.cpp.extra_compile_args_gcc codegen.cpp.extra_compile_args_msvc
  codegen.cpp.extra_link_args codegen.cpp.headers codegen.cpp.include_dirs codegen.cpp.libraries
  codegen.cpp.library_dirs codegen.cpp.msvc_architecture codegen.cpp.msvc_vars_location
  codegen.cpp.runtime_library_dirs codegen.generators.cpp.flush_denormals
  codegen.generators.cpp.restrict_keyword codegen.loop_invariant_optimisations
  codegen.max_cache_dir_size codegen.runtime.cython.cache_dir
  codegen.runtime.cython.delete_source_files codegen.runtime.cython.multiprocess_safe
  codegen.runtime.numpy.discard_units codegen.string_expression_target codegen.target
  core.outdated_dependency_error logging.console_log_level logging.delete_log_on_exit
  logging.display_brian_error_message logging.file_log logging.file_log_level
  logging.file_log_max_size logging.save_script logging.std_redirection
  logging.std_redirection_to_file`

/** Those with one value that is built: its name. */
export const fixedPreferences: Readonly<Record<string, string>> = {
  'core.default_float_dtype': 'float64',
  'core.default_integer_dtype': 'int32',
  'legacy.refractory_timing': 'False',
}

export const schedulePreference = 'core.network.default_schedule'

export const preferenceNames: readonly string[] = [
  ...harmless.trim().split(/\s+/),
  ...Object.keys(fixedPreferences),
  schedulePreference,
]

/** Packages add devices with preferences of their own. */
export const isPreference = (name: string): boolean =>
  preferenceNames.includes(name) || name.startsWith('devices.')

/** Whether names of preferences begin with it: codegen, codegen.cpp. */
export const isPreferenceGroup = (name: string): boolean =>
  name === 'devices' || preferenceNames.some((other) => other.startsWith(`${name}.`))
