#include "text/unbroken.hpp"

#include <boost/algorithm/string/replace.hpp>

namespace referralbook::text {

std::string unbroken(std::string text) {
    boost::algorithm::replace_all(text, " ", "\u00a0");
    return text;
}

}
