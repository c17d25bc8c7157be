console.log("mianmian")
