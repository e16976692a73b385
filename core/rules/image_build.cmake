# Writes OUT, the C++ file that says which build of the rules' code this is: SHA-256 over the names
# and the bytes of the sources in FOLDER.
file(GLOB sources RELATIVE ${FOLDER} ${FOLDER}/*.cpp ${FOLDER}/*.h)
list(SORT sources)
set(all "")
foreach(source IN LISTS sources)
  file(SHA256 ${FOLDER}/${source} hash)
  string(APPEND all "${source} ${hash}\n")
endforeach()
string(SHA256 build "${all}")
file(WRITE ${OUT} "#include \"core/rules/image.h\"

namespace core::rules {

QByteArray rulesBuild()
{
    return QByteArrayLiteral(\"${build}\");
}

}   // namespace core::rules
")
