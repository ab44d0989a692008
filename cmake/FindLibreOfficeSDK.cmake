#[=======================================================================[.rst:
FindLibreOfficeSDK
------------------

Finds an installed LibreOffice with its SDK and offers what a C++ extension
needs: the UNO headers, the UNO libraries, a type library from IDL files and
the packed ``.oxt``.

Written for the Linux, Windows and macOS layouts; tried on Linux only.

Hints
^^^^^
``LibreOfficeSDK_ROOT``   the installation (the folder that holds ``program`` or
                          ``Contents``) or the SDK folder itself.

Results
^^^^^^^
``LibreOfficeSDK_FOUND``, ``LibreOfficeSDK_VERSION``
``LibreOfficeSDK_PROGRAM_DIR``  the folder of ``soffice`` and ``types.rdb``
``LibreOfficeSDK_SOFFICE``      the start script (never ``soffice.bin``: a new
                                profile makes it ask to be started again)
``LibreOfficeSDK_UNOPKG``       the extension manager
``LibreOfficeSDK_PLATFORM``     what an extension calls the system that is built for,
                                such as ``linux_x86_64`` or ``macosx_aarch64``
``LibreOfficeSDK_ENVIRONMENT``  the UNO environment of C++ there, ``gcc3`` or ``mscx``

Imported targets
^^^^^^^^^^^^^^^^
``LibreOffice::headers``  UNO headers of the SDK and those made from the type
                          libraries (made once per build tree; no UNO headers
                          are shipped ready-made)
``LibreOffice::uno``      the headers and the libraries sal, cppu, cppuhelper

Functions
^^^^^^^^^
``libreoffice_add_typelibrary(<target> IDL_DIR <dir> NAME <file.rdb>)``
    Compiles a tree of one-entity-per-file IDL to ``<file.rdb>`` and its C++
    headers. Linking ``<target>`` gives the headers; the property
    ``LIBREOFFICE_RDB`` holds the path of the type library.

``libreoffice_add_extension(<target> OUTPUT <file.oxt> DIRECTORY <dir>
                            [FILES <path-in-archive>=<file> ...]
                            [FOLDERS <path-in-archive>=<dir> ...]
                            [DEPENDS <file> ...])``
    Packs everything below ``<dir>``, the named files and all that is in the
    named folders into ``<file.oxt>``. What a folder is made by is said by
    ``DEPENDS``.
#]=======================================================================]

set(_lo_hints ${LibreOfficeSDK_ROOT} $ENV{LibreOfficeSDK_ROOT} $ENV{OO_SDK_HOME})
if(WIN32)
  list(APPEND _lo_hints "$ENV{ProgramFiles}/LibreOffice" "$ENV{ProgramFiles}/LibreOffice/sdk")
elseif(APPLE)
  file(GLOB _lo_mac_sdks "/Applications/LibreOffice*_SDK" "$ENV{HOME}/LibreOffice*_SDK")
  list(APPEND _lo_hints /Applications/LibreOffice.app/Contents ${_lo_mac_sdks})
else()
  file(GLOB _lo_opt "/opt/libreoffice*")
  list(APPEND _lo_hints /usr/lib/libreoffice /usr/lib64/libreoffice ${_lo_opt})
endif()

find_program(LibreOfficeSDK_SOFFICE NAMES soffice HINTS ${_lo_hints} PATH_SUFFIXES program MacOS
             NO_DEFAULT_PATH)
find_path(LibreOfficeSDK_PROGRAM_DIR NAMES soffice.bin soffice.exe soffice HINTS ${_lo_hints}
          PATH_SUFFIXES program MacOS NO_DEFAULT_PATH)
find_path(LibreOfficeSDK_TYPES_DIR NAMES types.rdb HINTS ${_lo_hints}
          PATH_SUFFIXES program Resources/ure/share/misc NO_DEFAULT_PATH)
find_path(LibreOfficeSDK_OFFAPI_DIR NAMES offapi.rdb HINTS ${_lo_hints} ${LibreOfficeSDK_PROGRAM_DIR}
          PATH_SUFFIXES types program/types Resources/types NO_DEFAULT_PATH)
find_program(LibreOfficeSDK_UNOPKG NAMES unopkg HINTS ${LibreOfficeSDK_PROGRAM_DIR} NO_DEFAULT_PATH)
find_program(LibreOfficeSDK_CPPUMAKER NAMES cppumaker HINTS ${_lo_hints} PATH_SUFFIXES sdk/bin bin
             NO_DEFAULT_PATH)
find_program(LibreOfficeSDK_UNOIDL_WRITE NAMES unoidl-write HINTS ${_lo_hints}
             PATH_SUFFIXES sdk/bin bin NO_DEFAULT_PATH)
find_path(LibreOfficeSDK_INCLUDE_DIR NAMES cppuhelper/weak.hxx HINTS ${_lo_hints}
          PATH_SUFFIXES sdk/include include include/libreoffice)
foreach(_lib IN ITEMS sal cppu cppuhelper)
  set(_names uno_${_lib} uno_${_lib}gcc3 i${_lib} i${_lib}3)
  find_library(LibreOfficeSDK_${_lib}_LIBRARY NAMES ${_names} HINTS ${_lo_hints}
               PATH_SUFFIXES sdk/lib lib program NO_DEFAULT_PATH)
endforeach()
find_program(LibreOfficeSDK_ZIP NAMES zip)

# versionrc tells no usable version; the shipped registry does.
find_file(LibreOfficeSDK_REGISTRY NAMES main.xcd HINTS "${LibreOfficeSDK_PROGRAM_DIR}/.."
          PATH_SUFFIXES share/registry Resources/registry NO_DEFAULT_PATH)
if(LibreOfficeSDK_REGISTRY AND NOT LibreOfficeSDK_VERSION)
  file(READ "${LibreOfficeSDK_REGISTRY}" _lo_registry)
  string(REGEX MATCH "\"ooSetupVersionAboutBox\">[ \t\r\n]*<value>([0-9.]+)" _ "${_lo_registry}")
  set(LibreOfficeSDK_VERSION "${CMAKE_MATCH_1}" CACHE INTERNAL "")
  unset(_lo_registry)
endif()

# The names by which the extension manager knows its own system.
set(LibreOfficeSDK_ENVIRONMENT gcc3)
if(WIN32)
  set(_lo_system windows)
  set(LibreOfficeSDK_ENVIRONMENT mscx)
elseif(APPLE)
  set(_lo_system macosx)
else()
  set(_lo_system linux)
endif()
string(TOLOWER "${CMAKE_SYSTEM_PROCESSOR}" _lo_processor)
if(_lo_processor MATCHES "^(arm64|aarch64)$")
  set(_lo_processor aarch64)
elseif(_lo_processor MATCHES "^(amd64|x86_64)$")
  set(_lo_processor x86_64)
endif()
set(LibreOfficeSDK_PLATFORM "${_lo_system}_${_lo_processor}")

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibreOfficeSDK
  REQUIRED_VARS LibreOfficeSDK_PROGRAM_DIR LibreOfficeSDK_SOFFICE LibreOfficeSDK_TYPES_DIR
                LibreOfficeSDK_OFFAPI_DIR LibreOfficeSDK_CPPUMAKER LibreOfficeSDK_UNOIDL_WRITE
                LibreOfficeSDK_INCLUDE_DIR LibreOfficeSDK_sal_LIBRARY LibreOfficeSDK_cppu_LIBRARY
                LibreOfficeSDK_cppuhelper_LIBRARY
  VERSION_VAR LibreOfficeSDK_VERSION
  REASON_FAILURE_MESSAGE
    "on Debian and Ubuntu install: libreoffice-calc libreoffice-dev libreoffice-dev-common (elsewhere set LibreOfficeSDK_ROOT)")
mark_as_advanced(LibreOfficeSDK_SOFFICE LibreOfficeSDK_PROGRAM_DIR LibreOfficeSDK_TYPES_DIR
  LibreOfficeSDK_OFFAPI_DIR LibreOfficeSDK_UNOPKG LibreOfficeSDK_CPPUMAKER LibreOfficeSDK_UNOIDL_WRITE
  LibreOfficeSDK_INCLUDE_DIR LibreOfficeSDK_sal_LIBRARY LibreOfficeSDK_cppu_LIBRARY
  LibreOfficeSDK_cppuhelper_LIBRARY LibreOfficeSDK_REGISTRY LibreOfficeSDK_ZIP)

if(LibreOfficeSDK_FOUND AND NOT TARGET LibreOffice::headers)
  set(_lo_types "${LibreOfficeSDK_TYPES_DIR}/types.rdb" "${LibreOfficeSDK_OFFAPI_DIR}/offapi.rdb")
  set(_lo_generated "${CMAKE_BINARY_DIR}/libreoffice-headers")
  # Made while configuring: 0.6 s once, and editors find the headers before the first build.
  if(NOT EXISTS "${_lo_generated}/stamp-${LibreOfficeSDK_VERSION}")
    message(STATUS "Making the UNO headers of LibreOffice ${LibreOfficeSDK_VERSION}")
    file(MAKE_DIRECTORY "${_lo_generated}")
    # cppumaker wants an absolute -O.
    execute_process(COMMAND "${LibreOfficeSDK_CPPUMAKER}" -Gc "-O${_lo_generated}" ${_lo_types}
                    RESULT_VARIABLE _lo_result)
    if(_lo_result)
      message(FATAL_ERROR "cppumaker could not write the UNO headers to ${_lo_generated}")
    endif()
    file(TOUCH "${_lo_generated}/stamp-${LibreOfficeSDK_VERSION}")
  endif()
  set(LibreOfficeSDK_TYPE_LIBRARIES "${_lo_types}" CACHE INTERNAL "")

  add_library(LibreOffice::headers INTERFACE IMPORTED GLOBAL)
  target_include_directories(LibreOffice::headers SYSTEM INTERFACE
    "${_lo_generated}" "${LibreOfficeSDK_INCLUDE_DIR}")
  if(WIN32)
    target_compile_definitions(LibreOffice::headers INTERFACE WNT)
  elseif(APPLE)
    target_compile_definitions(LibreOffice::headers INTERFACE MACOSX UNX)
  else()
    target_compile_definitions(LibreOffice::headers INTERFACE LINUX UNX)
  endif()
  target_compile_definitions(LibreOffice::headers INTERFACE CPPU_ENV=${LibreOfficeSDK_ENVIRONMENT})
  add_library(LibreOffice::uno INTERFACE IMPORTED GLOBAL)
  target_link_libraries(LibreOffice::uno INTERFACE LibreOffice::headers
    "${LibreOfficeSDK_cppuhelper_LIBRARY}" "${LibreOfficeSDK_cppu_LIBRARY}" "${LibreOfficeSDK_sal_LIBRARY}")
endif()

function(libreoffice_add_typelibrary target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "IDL_DIR;NAME" "")
  cmake_path(ABSOLUTE_PATH arg_IDL_DIR NORMALIZE)
  file(GLOB_RECURSE idl_files CONFIGURE_DEPENDS "${arg_IDL_DIR}/*.idl")
  set(rdb "${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}")
  set(headers "${CMAKE_CURRENT_BINARY_DIR}/${target}-headers")
  add_custom_command(OUTPUT "${rdb}" "${headers}/stamp"
    COMMAND "${LibreOfficeSDK_UNOIDL_WRITE}" ${LibreOfficeSDK_TYPE_LIBRARIES} "${arg_IDL_DIR}" "${rdb}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${headers}"
    COMMAND "${LibreOfficeSDK_CPPUMAKER}" -Gc "-O${headers}" "${rdb}" -X${LibreOfficeSDK_TYPES_DIR}/types.rdb
            -X${LibreOfficeSDK_OFFAPI_DIR}/offapi.rdb
    COMMAND "${CMAKE_COMMAND}" -E touch "${headers}/stamp"
    DEPENDS ${idl_files} COMMENT "Compiling ${arg_NAME}" VERBATIM)
  add_custom_target(${target}-files DEPENDS "${rdb}")
  add_library(${target} INTERFACE)
  add_dependencies(${target} ${target}-files)
  target_include_directories(${target} SYSTEM INTERFACE "${headers}")
  target_link_libraries(${target} INTERFACE LibreOffice::headers)
  set_target_properties(${target} PROPERTIES LIBREOFFICE_RDB "${rdb}")
endfunction()

function(libreoffice_add_extension target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "OUTPUT;DIRECTORY" "FILES;FOLDERS;DEPENDS")
  if(NOT LibreOfficeSDK_ZIP)
    message(FATAL_ERROR "The extension is packed with zip; on Debian and Ubuntu install: zip")
  endif()
  cmake_path(ABSOLUTE_PATH arg_DIRECTORY NORMALIZE)
  set(stage "${CMAKE_CURRENT_BINARY_DIR}/${target}-stage")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${arg_DIRECTORY}/*")
  set(copies)
  set(depends ${sources} ${arg_DEPENDS})
  foreach(pair IN LISTS arg_FOLDERS)
    string(REGEX MATCH "^([^=]+)=(.+)$" _ "${pair}")
    list(APPEND copies COMMAND "${CMAKE_COMMAND}" -E copy_directory "${CMAKE_MATCH_2}" "${stage}/${CMAKE_MATCH_1}")
  endforeach()
  foreach(pair IN LISTS arg_FILES)
    string(REGEX MATCH "^([^=]+)=(.+)$" _ "${pair}")
    set(inside "${CMAKE_MATCH_1}")
    set(file "${CMAKE_MATCH_2}")
    cmake_path(GET inside PARENT_PATH folder)
    list(APPEND copies COMMAND "${CMAKE_COMMAND}" -E make_directory "${stage}/${folder}"
                       COMMAND "${CMAKE_COMMAND}" -E copy "${file}" "${stage}/${inside}")
    list(APPEND depends "${file}")
  endforeach()
  add_custom_command(OUTPUT "${arg_OUTPUT}"
    COMMAND "${CMAKE_COMMAND}" -E rm -rf "${stage}" "${arg_OUTPUT}"
    COMMAND "${CMAKE_COMMAND}" -E copy_directory "${arg_DIRECTORY}" "${stage}"
    ${copies}
    COMMAND "${CMAKE_COMMAND}" -E chdir "${stage}" "${LibreOfficeSDK_ZIP}" -q -r -X "${arg_OUTPUT}" .
            -x "*/.~lock.*"   # an office has a file of ours open
    DEPENDS ${depends} COMMENT "Packing ${arg_OUTPUT}" VERBATIM)
  add_custom_target(${target} ALL DEPENDS "${arg_OUTPUT}")
endfunction()
