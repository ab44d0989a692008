#pragma once
#include <set>
#include <string>
#include <string_view>

namespace referralbook::structure {

/// What a header or a source says by way of functions and classes: names with their namespaces and classes,
/// "book::referral::can_be_followed_up"; functions of one name are one. What stands in an unnamed namespace, is static
/// or a friend, or has the linkage of C is left out: no other file can mean it.
struct declarations {
    std::set<std::string> declared;          ///< functions without their bodies
    std::set<std::string> defined;           ///< functions with their bodies, also as `= default`
    std::set<std::string> known_classes;     ///< declared or defined
    std::set<std::string> defined_classes;   ///< not those within other classes
};

/// Reads C++ as this project writes it: no templates of templates in parameter lists outside parentheses, no variables
/// initialised with parentheses at namespace scope, no functions made by macros.
declarations declarations_of(std::string_view text);

}
