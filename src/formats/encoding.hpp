#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace referralbook::formats {

enum class encoding { utf8, utf16_le, utf16_be, utf32_le, utf32_be, windows_1252 };

/// How the bytes of a text file are meant: by a byte order mark, that of UTF-32 too; else UTF-16 where zero bytes say
/// so; else UTF-8 where all of them are valid, or few are not; else Windows-1252, which most programs write that know
/// no better (it holds Latin-1).
encoding encoding_of(std::string_view bytes);

/// The text as UTF-8 without byte order marks: files that were put one behind the other have one in the middle, too.
/// Never fails: of UTF-8 a byte that is none is read as Windows-1252, of
/// UTF-16 half a character becomes U+FFFD, and so does what is none of UTF-32.
std::string utf8_of(std::string_view bytes, encoding from);

/// Takes the byte order marks out of a text in UTF-8, wherever they stand.
void drop_byte_order_marks(std::string& text);

/// The text of bytes in a character set by its name ("ISO-8859-1"): UTF-8, US-ASCII, Latin-1, Windows-1252. Nothing for
/// others.
std::optional<std::string> utf8_of_charset(std::string_view bytes, std::string_view charset);

/// The bytes of a text in Base64 (RFC 4648); signs that are none of its are passed over.
std::string from_base64(std::string_view text);

}
