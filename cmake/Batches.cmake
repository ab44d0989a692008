# compile_in_batches(TARGET): compiles up to ten sources of one folder at once (a unity build). Sources are small here,
# and most of a compiler's time goes into what they all include: ten of them take two fifths of the time. Two sources
# of one folder may therefore not give two things one name, not even in unnamed namespaces. REFERRALBOOK_BATCHES=OFF
# compiles each by itself, as clang-tidy wants it.
function(compile_in_batches target)
  if(NOT REFERRALBOOK_BATCHES)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  get_target_property(folder ${target} SOURCE_DIR)
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${folder}" NORMALIZE)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE name)
    cmake_path(GET name PARENT_PATH name)
    string(MAKE_C_IDENTIFIER "${name}" name)
    math(EXPR batch "0${before_in_${name}} / 10")
    math(EXPR before_in_${name} "0${before_in_${name}} + 1")
    set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${name}_${batch}")
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
