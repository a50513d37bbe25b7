// A library that needs what no other one gives, as one does whose LibTorch is of another version.
extern "C" int given_by_no_library();
extern "C" const void* onelogit_networks() {
    static const int number = given_by_no_library();
    return &number;
}
