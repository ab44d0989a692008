#include "calc/office/charset.hpp"

#include "calc/office/text.hpp"

#include <rtl/tencinfo.h>
#include <rtl/textcvt.h>

namespace referralbook::calc {

std::optional<std::string> office_text(std::string_view bytes, std::string_view charset) {
    const auto encoding = rtl_getTextEncodingFromMimeCharset(std::string{charset}.c_str());
    if (encoding == RTL_TEXTENCODING_DONTKNOW) return {};
    return utf8(rtl::OUString{bytes.data(), static_cast<sal_Int32>(bytes.size()), encoding});
}

}
