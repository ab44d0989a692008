# The translations: what stands in po/<language>.po becomes code, files of the registry and descriptions in the build
# folder, by a program of ours (docs/translations.md). A wrong file fails the build and is named.
#
# add_translations(TARGET): the sentences become part of TARGET.
# translated_files(VARIABLE): "name in the package=file" for libreoffice_add_extension: the registry in all languages, the
# description of the extension.
#
# help_folder(VARIABLE): the folder with the pages of help (help/) in all languages, html and xhp, for
# libreoffice_add_extension; its stamp is VARIABLE_STAMP.
add_executable(referralbook_translations "${PROJECT_SOURCE_DIR}/src/words/generate_translations.cpp")
target_link_libraries(referralbook_translations PRIVATE referralbook_word_files referralbook_warnings)
file(GLOB po_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/po/*.po")

function(add_translations target)
  set(made "${CMAKE_CURRENT_BINARY_DIR}/words/translations.cpp")
  add_custom_command(OUTPUT "${made}" COMMAND referralbook_translations code "${PROJECT_SOURCE_DIR}/po" "${made}"
    DEPENDS referralbook_translations ${po_files} COMMENT "Making code of the translations" VERBATIM)
  target_sources(${target} PRIVATE "${made}")
  # Tests put another in its place.
  set_source_files_properties("${made}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

function(translated_files variable)
  set(packed)
  file(GLOB registry_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/registry/*.xcu")
  foreach(file IN LISTS registry_files)
    cmake_path(GET file FILENAME name)
    set(made "${CMAKE_CURRENT_BINARY_DIR}/translated/${name}")
    add_custom_command(OUTPUT "${made}"
      COMMAND referralbook_translations registry "${PROJECT_SOURCE_DIR}/po" "${file}" "${made}"
      DEPENDS referralbook_translations "${file}" ${po_files} COMMENT "Translating ${name}" VERBATIM)
    list(APPEND packed "registry/${name}=${made}")
  endforeach()
  file(GLOB schemas CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/registry/*.xcs")   # nothing to translate in these
  foreach(file IN LISTS schemas)
    cmake_path(GET file FILENAME name)
    list(APPEND packed "registry/${name}=${file}")
  endforeach()
  # What names the platform, and the addresses of a release, are written first.
  set(configured "${CMAKE_CURRENT_BINARY_DIR}/described")
  configure_file("${PROJECT_SOURCE_DIR}/extension/description.xml" "${configured}/description.xml" @ONLY)
  configure_file("${PROJECT_SOURCE_DIR}/extension/description_en.txt" "${configured}/description_en.txt" COPYONLY)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/translated/description")
  set(described "${folder}/description.xml")
  foreach(file IN LISTS po_files)
    cmake_path(GET file STEM tag)
    list(APPEND described "${folder}/description_${tag}.txt")
  endforeach()
  add_custom_command(OUTPUT ${described}
    COMMAND referralbook_translations description "${PROJECT_SOURCE_DIR}/po" "${configured}" "${folder}"
    DEPENDS referralbook_translations ${po_files} "${configured}/description.xml" "${configured}/description_en.txt"
    COMMENT "Translating the description" VERBATIM)
  foreach(file IN LISTS described)
    cmake_path(GET file FILENAME name)
    list(APPEND packed "${name}=${file}")
  endforeach()
  set(${variable} "${packed}" PARENT_SCOPE)
endfunction()

function(help_folder variable)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/translated/help")
  set(stamp "${CMAKE_CURRENT_BINARY_DIR}/translated/help.stamp")
  file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/help/*.txt" "${PROJECT_SOURCE_DIR}/po/help/*.po")
  set(menu "${PROJECT_SOURCE_DIR}/registry/Addons.xcu")
  add_custom_command(OUTPUT "${stamp}"
    COMMAND referralbook_translations help "${PROJECT_SOURCE_DIR}/po" "${PROJECT_SOURCE_DIR}/help" "${menu}" "${folder}"
    COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
    DEPENDS referralbook_translations ${sources} ${po_files} "${menu}" COMMENT "Making the pages of help" VERBATIM)
  set(${variable} "${folder}" PARENT_SCOPE)
  set(${variable}_STAMP "${stamp}" PARENT_SCOPE)
endfunction()
