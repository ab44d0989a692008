#pragma once
#include <string>
#include <string_view>

namespace referralbook::formats {

/// The file: URLs of a list as desktops hand it over when files are dropped (text/uri-list, RFC 2483), a line each; at
/// most 500. Comments and addresses of other kinds are passed over.
std::string files_of_list(std::string_view uri_list);

}
