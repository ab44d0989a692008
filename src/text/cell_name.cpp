#include "text/cell_name.hpp"

namespace referralbook::text {

std::string column_letters(int column) {
    if (column < 0) return "?";
    std::string letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

std::string cell_name(int column, int row) { return column_letters(column) + std::to_string(row + 1); }

}
