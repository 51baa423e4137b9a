# All rows of a list, narrowed as on its page; the header X-Total-Count says how many.
curl -s --etag-save funding.etag --dump-header funding.txt -o funding.csv 'http://localhost:8080/funding.csv?place=bac-kan'
grep -i '^x-total-count' funding.txt

# Again, only where something changed since: else the answer is 304, and the file stays as it is.
curl -s --etag-compare funding.etag -w '%{http_code}\n' -o funding.csv 'http://localhost:8080/funding.csv?place=bac-kan'

# A large one in parts, such as the first kilobyte; --continue-at - goes on where it broke off. The release keeps it the same.
curl -s --range 0-1023 -o observations.csv 'http://localhost:8080/observations.csv?release=1'
curl -s --continue-at - -o observations.csv 'http://localhost:8080/observations.csv?release=1'
