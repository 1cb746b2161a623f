// Run by mongosh: makes the three servers of docker-compose.yml one replica set, once, and waits until it has a primary.
const members = ["mongodb-1", "mongodb-2", "mongodb-3"].map((name, number) => ({ _id: number, host: `${name}:27017` }));
const admin = connect("mongodb://mongodb-1:27017/admin?directConnection=true");
try {
  admin.runCommand({ replSetInitiate: { _id: "ledger", members } });
} catch (refused) {
  if (refused.codeName !== "AlreadyInitialized") {
    throw refused;
  }
}
for (let second = 0; second < 60; second++) {
  if (admin.hello().primary) {
    print(`the replica set "ledger" has its primary: ${admin.hello().primary}`);
    quit(0);
  }
  sleep(1000);
}
print('the replica set "ledger" got no primary in 60 seconds; see the logs of mongodb-1, mongodb-2 and mongodb-3');
quit(1);
