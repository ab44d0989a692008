#pragma once
#include <string>
#include <vector>

namespace referralbook::tests {

/// Puts a program of our own in the place of what shows web pages, for offices that start from now on.
void note_opened_pages();

/// The addresses that were to be shown since then, as far as they are known; waits a moment for the first one behind
/// the `known` ones.
std::vector<std::string> opened_pages(std::size_t known = 0);

}
