# The tables of words: each words/NAME.txt becomes NAME.cpp in the build folder, by a program of ours. A wrong line fails
# the build and is named (docs/words.md).
#
# add_word_tables(TARGET): the tables become part of TARGET.
file(GLOB generator_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/words/*.cpp")
list(FILTER generator_sources EXCLUDE REGEX "/generate_(words|translations)\\.cpp$")
add_library(referralbook_word_files STATIC ${generator_sources}
  "${PROJECT_SOURCE_DIR}/src/recognition/tables/heading_words.cpp")
target_include_directories(referralbook_word_files SYSTEM PRIVATE "${UTF8PROC_INCLUDE_DIR}")
target_compile_definitions(referralbook_word_files PRIVATE UTF8PROC_STATIC)
target_link_libraries(referralbook_word_files PUBLIC referralbook_text PRIVATE referralbook_warnings "${UTF8PROC_LIBRARY}")
add_executable(referralbook_words "${PROJECT_SOURCE_DIR}/src/words/generate_words.cpp")
target_link_libraries(referralbook_words PRIVATE referralbook_word_files referralbook_warnings)

function(add_word_tables target)
  file(GLOB names CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}/words" "${PROJECT_SOURCE_DIR}/words/*.txt")
  foreach(name IN LISTS names)
    cmake_path(REPLACE_EXTENSION name LAST_ONLY cpp OUTPUT_VARIABLE made)
    cmake_path(ABSOLUTE_PATH made BASE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/words")
    add_custom_command(OUTPUT "${made}" COMMAND referralbook_words "words/${name}" "${made}"
      DEPENDS referralbook_words "${PROJECT_SOURCE_DIR}/words/${name}"
      WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" COMMENT "Making code of words/${name}" VERBATIM)
    target_sources(${target} PRIVATE "${made}")
  endforeach()
endfunction()
