#pragma once
#include <cstddef>
#include <string_view>

namespace referralbook::calendar {

/// How long what a folded text begins with is that only says of whom or of what its hours are: "Reception: Mon-Fri
/// 9-5", "Tel. erreichbar Mo-Fr 8-12"; 0 where there is none.
std::size_t label_at(std::string_view folded);

/// How long a remark at the beginning of a folded text is that says nothing of when it is open, 0 where there is none:
/// a comment in quotation marks, a place in brackets ("(Labor)"), the days off of one person ("Dr A not Wed"). A remark
/// of any word that is not known to be a place, a function, a person or a call ("(odd weeks)", "(suspended)") is none.
/// `begins`: a statement may begin here.
std::size_t remark_at(std::string_view folded, bool begins);

}
