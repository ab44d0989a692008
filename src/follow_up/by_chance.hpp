#pragma once
#include <vector>

namespace referralbook::follow_up {

/// How likely it is that 0, 1, 2 ... of `part` are among the `done` ones, where chance alone says which of `all` those
/// are (the hypergeometric distribution). Element i is the chance of exactly i; they sum to 1.
/// 0 <= done <= all and 0 <= part <= all.
std::vector<double> shared_by_chance(int all, int done, int part);

}
