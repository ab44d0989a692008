# libical as a static, position-independent library without ICU: Debian's own is neither. It is built once in a build
# folder, from the source archive that tools/fetch_libical has put into build/sources/, or from
# REFERRALBOOK_LIBICAL_ARCHIVE.
#
# Gives the target libical.
include(ExternalProject)

set(libical_version 3.0.16)
set(libical_sha256 b44705dd71ca4538c86fb16248483ab4b48978524fb1da5097bd76aa2e0f0c33)
set(REFERRALBOOK_LIBICAL_ARCHIVE "" CACHE FILEPATH
  "libical-${libical_version}.tar.gz, where it is not in build/sources/")

set(libical_archive "${REFERRALBOOK_LIBICAL_ARCHIVE}")
if(NOT libical_archive)
  set(libical_archive "${PROJECT_SOURCE_DIR}/build/sources/libical3_${libical_version}.orig.tar.gz")
endif()
if(NOT EXISTS "${libical_archive}")
  message(FATAL_ERROR "There is no ${libical_archive}, the source of libical ${libical_version}; "
    "on Debian and Ubuntu run: tools/fetch_libical (elsewhere: tools/fetch_libical <file>)")
endif()
file(SHA256 "${libical_archive}" found)
if(NOT found STREQUAL libical_sha256)
  message(FATAL_ERROR "${libical_archive} is not the source of libical ${libical_version}: its SHA256 is ${found}, not "
    "${libical_sha256}. Delete it and run: tools/fetch_libical")
endif()

find_program(PERL perl)
if(NOT PERL)
  message(FATAL_ERROR "libical needs perl to be built; on Debian and Ubuntu install: perl")
endif()

set(libical_folder "${PROJECT_BINARY_DIR}/libical")
set(libical_place lib)
if(WIN32)
  set(libical_place bin)   # where its own build puts all libraries then
endif()
set(libical_library "${libical_folder}/build/${libical_place}/${CMAKE_STATIC_LIBRARY_PREFIX}ical${CMAKE_STATIC_LIBRARY_SUFFIX}")
set(libical_launcher)
if(CCACHE)
  set(libical_launcher "-DCMAKE_C_COMPILER_LAUNCHER=${CCACHE}")
endif()
set(libical_toolchain)
if(CMAKE_TOOLCHAIN_FILE)
  set(libical_toolchain "-DCMAKE_TOOLCHAIN_FILE=${CMAKE_TOOLCHAIN_FILE}")
endif()
ExternalProject_Add(libical_build
  URL "${libical_archive}" URL_HASH "SHA256=${libical_sha256}" DOWNLOAD_EXTRACT_TIMESTAMP OFF
  PREFIX "${libical_folder}" SOURCE_DIR "${libical_folder}/source" BINARY_DIR "${libical_folder}/build"
  CMAKE_ARGS -DCMAKE_BUILD_TYPE=Release -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DCMAKE_C_VISIBILITY_PRESET=hidden
    -DSTATIC_ONLY=ON -DCMAKE_DISABLE_FIND_PACKAGE_ICU=ON -DCMAKE_DISABLE_FIND_PACKAGE_BerkeleyDB=ON
    -DWITH_CXX_BINDINGS=OFF -DICAL_GLIB=OFF -DGOBJECT_INTROSPECTION=OFF -DICAL_GLIB_VAPI=OFF -DICAL_BUILD_DOCS=OFF
    -DLIBICAL_BUILD_TESTING=OFF
    -DUSE_BUILTIN_TZDATA=ON -DCMAKE_C_FLAGS=-w ${libical_launcher} ${libical_toolchain}
  BUILD_COMMAND "${CMAKE_COMMAND}" --build <BINARY_DIR> --target ical
  INSTALL_COMMAND "" BUILD_BYPRODUCTS "${libical_library}"
  LOG_CONFIGURE ON LOG_BUILD ON LOG_OUTPUT_ON_FAILURE ON)

set(libical_includes "${libical_folder}/build/src" "${libical_folder}/source/src/libical")
file(MAKE_DIRECTORY ${libical_includes})   # include folders must exist before they are filled
add_library(libical STATIC IMPORTED GLOBAL)
set_target_properties(libical PROPERTIES IMPORTED_LOCATION "${libical_library}"
  INTERFACE_INCLUDE_DIRECTORIES "${libical_includes}")
add_dependencies(libical libical_build)
